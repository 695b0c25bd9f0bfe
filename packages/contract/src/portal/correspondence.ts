import * as z from 'zod';
import { DayValue } from '../http/values.ts';

/** `GET /api/correspondence/:id`: a message as it was sent, without the links that let somebody in. */
export const Correspondence = z.object({
  id: z.string(),
  on: DayValue,
  subject: z.string(),
  text: z.string(),
});
export type Correspondence = z.infer<typeof Correspondence>;
