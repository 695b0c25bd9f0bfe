import * as z from 'zod';
import { Day, Id, Moment } from './values.ts';

export const StaffRole = z.enum(['viewer', 'sales', 'collector', 'approver', 'admin']);
export type StaffRole = z.output<typeof StaffRole>;

export const StaffUser = z.object({ id: Id, name: z.string(), role: StaffRole });
export type StaffUser = z.output<typeof StaffUser>;

export const AdministrationName = z.object({ id: Id, name: z.string() });
export type AdministrationName = z.output<typeof AdministrationName>;

/** What somebody may do. `look` is for everybody; the server enforces it, the page only shows what makes sense. */
export const Permission = z.enum(['look', 'contact', 'work', 'approve', 'administer']);
export type Permission = z.output<typeof Permission>;

/** Whoever works, in which administration, on which day; a browser never reads its own clock for business. */
export const Me = z.object({
  user: StaffUser,
  /** what this session may do; absent in an answer of an older server */
  may: z.array(Permission).default([]),
  /** signed in by mail in a role that decides about money: may only look until there is a passkey */
  needsPasskey: z.boolean().default(false),
  administration: AdministrationName,
  administrations: z.array(AdministrationName),
  today: Day,
  now: Moment,
  /** each at most one above `MOST_TOLD` */
  counts: z.object({ decide: z.int(), call: z.int(), print: z.int(), release: z.int() }),
});
export type Me = z.output<typeof Me>;

/** The users that can sign in with one click, on a laptop only, and the companies with a sign-in of their own. */
export const SessionChoices = z.object({
  users: z.array(StaffUser),
  companies: z.array(z.object({ id: Id, name: z.string() })).default([]),
});
export type SessionChoices = z.output<typeof SessionChoices>;

export const SignIn = z.object({ userId: Id });
export type SignIn = z.output<typeof SignIn>;

export const ChooseAdministration = z.object({ id: Id });
export type ChooseAdministration = z.output<typeof ChooseAdministration>;
