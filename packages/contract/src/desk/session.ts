import * as z from 'zod';
import { Day, Id, Moment } from './values.ts';

export const StaffRole = z.enum(['viewer', 'sales', 'collector', 'approver', 'admin']);
export type StaffRole = z.output<typeof StaffRole>;

export const StaffUser = z.object({ id: Id, name: z.string(), role: StaffRole });
export type StaffUser = z.output<typeof StaffUser>;

export const AdministrationName = z.object({ id: Id, name: z.string() });
export type AdministrationName = z.output<typeof AdministrationName>;

/** Whoever works, in which administration, on which day; a browser never reads its own clock for business. */
export const Me = z.object({
  user: StaffUser,
  administration: AdministrationName,
  administrations: z.array(AdministrationName),
  today: Day,
  now: Moment,
  counts: z.object({ decide: z.int(), call: z.int(), print: z.int(), release: z.int() }),
});
export type Me = z.output<typeof Me>;

/** The users that can sign in with one click, on a laptop only. */
export const SessionChoices = z.object({ users: z.array(StaffUser) });
export type SessionChoices = z.output<typeof SessionChoices>;

export const SignIn = z.object({ userId: Id });
export type SignIn = z.output<typeof SignIn>;

export const ChooseAdministration = z.object({ id: Id });
export type ChooseAdministration = z.output<typeof ChooseAdministration>;
