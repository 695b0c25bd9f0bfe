import * as z from 'zod';
import { Day, Id, Moment } from './values.ts';

/** What staff saw or did, one code per sentence. */
export const AuditAct = z.enum([
  'debtors-searched',
  'card-seen',
  'document-seen',
  'proof-downloaded',
  'link-made',
  'debtor-changed',
  'letters-printed',
  'files-imported',
  'batch-released',
  'settings-changed',
  'log-seen',
  'log-exported',
  'user-changed',
  'list-exported',
  'debtors-paused',
  'signed-in',
  'sign-in-failed',
]);
export type AuditAct = z.output<typeof AuditAct>;

/** Days of the log, `until` included; at most 31. Without them: today. Empty filters let everything through. */
export const AuditQuery = z.object({
  from: Day.optional(),
  until: Day.optional(),
  who: z.string().max(200).default(''),
  what: z.union([AuditAct, z.literal('')]).default(''),
});
export type AuditQuery = z.output<typeof AuditQuery>;

/** The query as a page writes it in an address. */
export type AuditAsked = { from?: string; until?: string; who?: string; what?: AuditAct | '' };

export const AuditLine = z.object({
  id: Id,
  at: Moment,
  who: z.object({ id: Id, name: z.string() }),
  what: AuditAct,
  debtor: z.object({ id: Id, name: z.string().nullable() }).nullable(),
  thing: z.string().nullable(),
});
export type AuditLine = z.output<typeof AuditLine>;

/** The log of some days, newest first, and whether the seals of those days hold. */
export const AuditPage = z.object({
  from: Day,
  until: Day,
  /** Today on the wall clock. */
  today: Day,
  lines: z.array(AuditLine),
  /** Who can be chosen from. */
  people: z.array(z.object({ id: Id, name: z.string() })),
  sealedThrough: Day.nullable(),
  /** The first day that is not as it was sealed. */
  broken: Day.nullable(),
});
export type AuditPage = z.output<typeof AuditPage>;
