import type { StaffMail } from '@voldaan/application/staff/staff-mail.ts';
import * as z from 'zod';

const text = z.string().min(1);

const StaffMailInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), email: text, language: z.enum(['nl', 'en']) }),
  z.object({ kind: z.literal('invitation'), staff: text, administration: text, by: z.string() }),
  z.object({ kind: z.literal('reset'), staff: text, by: z.string() }),
]);

/** Which mail an invocation is about. */
export const parseStaffMail = (event: unknown): StaffMail => StaffMailInput.parse(event);
