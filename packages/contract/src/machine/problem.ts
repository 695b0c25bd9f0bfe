import * as z from 'zod';
import { type Problem, problems } from '../http/problem.ts';
import { MACHINE_FACTS, type MachineRefusalCode } from './refusal.ts';
import { MACHINE_TEXTS_EN } from './refusal-texts.en.ts';
import { MACHINE_TEXTS_NL } from './refusal-texts.nl.ts';

/** What is wrong with one of the invoices that were sent; `index` counts from 0. */
export const InvoiceProblem = z.object({
  index: z.int().nonnegative().nullable(),
  field: z.string().nullable(),
  code: z.string(),
  text: z.string(),
});
export type InvoiceProblem = z.output<typeof InvoiceProblem>;

/** A problem of the API for machines; `fields` are the wrong ones of a request, `problems` those of invoices. */
export type MachineProblem = Problem<MachineRefusalCode> & {
  readonly fields?: readonly string[];
  readonly problems?: readonly InvoiceProblem[];
};

/** @example machineProblem('not-found', 'en').status // 404 */
export const machineProblem = problems<MachineRefusalCode>(MACHINE_FACTS, {
  nl: MACHINE_TEXTS_NL,
  en: MACHINE_TEXTS_EN,
});
