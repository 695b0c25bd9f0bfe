import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';
import { TaskQuery } from './tasks.ts';

/** A file of a list that has no filters; its language stands in the link, which cannot say it in a header. */
export const SheetQuery = z.object({ language: LanguageValue.optional() });
export type SheetQuery = z.output<typeof SheetQuery>;

/** A file of the inbox as it is filtered, every row of it. */
export const TaskSheetQuery = TaskQuery.omit({ limit: true }).extend(SheetQuery.shape);
export type TaskSheetQuery = z.output<typeof TaskSheetQuery>;
