import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';
import { DebtorKind } from './debtor-kind.ts';
import { Day, Id, maybeTyped, typed } from './values.ts';

/** Postal address of a debtor; `country` is the ISO 3166 code of two letters. */
export const PostalAddress = z.object({
  street: typed(100),
  postcode: typed(12),
  city: typed(60),
  country: z.string().trim().toUpperCase().length(2),
});
export type PostalAddress = z.output<typeof PostalAddress>;

const email = z.email().max(254);

/** Master data of a debtor as the card shows it. */
export const Debtor = z.object({
  id: Id,
  number: z.string().nullable(),
  name: z.string(),
  kind: DebtorKind,
  kindFrom: z.object({
    source: z.enum(['kvk', 'invoice', 'staff', 'import', 'none']),
    by: z.string().nullable(),
    on: Day,
  }),
  contact: z.string().nullable(),
  emails: z.array(z.object({ address: z.string(), dunning: z.boolean(), bounced: Day.nullable() })),
  phone: z.string().nullable(),
  address: PostalAddress.nullable(),
  kvk: z.string().nullable(),
  vatNumber: z.string().nullable(),
  /** that he pays from */
  iban: z.string().nullable(),
  language: LanguageValue,
  keyAccount: z.boolean(),
  /** the salesperson who looks after him */
  accountOwner: z.object({ id: Id, name: z.string() }).nullable(),
});
export type Debtor = z.output<typeof Debtor>;

/** What staff may change. The first e-mail address gets the reminders and notices. */
export const ChangeDebtor = z.object({
  name: typed(120),
  kind: DebtorKind,
  contact: maybeTyped(120),
  emails: z.array(email).max(5),
  phone: maybeTyped(30),
  address: PostalAddress.nullable(),
  kvk: z
    .string()
    .regex(/^\d{8}$/)
    .nullable(),
  /** that he pays from; absent: as it was */
  iban: maybeTyped(50).optional(),
  language: LanguageValue,
  keyAccount: z.boolean(),
  /** absent: as it was; null: nobody */
  accountOwner: Id.nullable().optional(),
});
export type ChangeDebtor = z.output<typeof ChangeDebtor>;
