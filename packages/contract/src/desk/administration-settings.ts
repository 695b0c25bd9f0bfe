import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';
import { DeskLogo } from './logo.ts';
import { Day, typed } from './values.ts';

/** Text that may stay blank as long as nothing is sent. */
const blank = (most: number) => z.string().trim().max(most);
const blankOr = (format: z.ZodType<string>) => z.union([z.literal(''), format]);
const email = z.email().max(254);

/** What must be filled in before anything is sent. */
export const RequiredDetail = z.enum([
  'name',
  'street',
  'postcode',
  'city',
  'kvk',
  'iban',
  'contact-name',
  'contact-role',
  'contact-phone',
  'contact-email',
  'sender',
  'collector-name',
]);
export type RequiredDetail = z.output<typeof RequiredDetail>;

/** Who works the books when it is not the creditor's own staff, and his registration with Justis. */
export const CollectorDetails = z.object({
  kind: z.enum(['group-company', 'bureau', 'bought-claims']),
  name: blank(120),
  registration: z.object({ number: typed(40), validUntil: Day }).nullable(),
});
export type CollectorDetails = z.output<typeof CollectorDetails>;

/** What an administrator fills in about his administration. */
export const AdministrationDetails = z.object({
  name: blank(120),
  address: z.object({
    street: blank(100),
    postcode: blank(12),
    city: blank(60),
    /** ISO 3166-1 alpha-2 */
    country: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{2}$/),
  }),
  kvk: z
    .string()
    .trim()
    .regex(/^(\d{8})?$/),
  iban: blank(50),
  bic: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/)
    .nullable(),
  contact: z.object({ name: blank(120), role: blank(60), phone: blank(30), email: blankOr(email) }),
  /** address that mails come from */
  sender: blankOr(email),
  language: LanguageValue,
  /** of the band on pages and letters */
  color: z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  /** nothing leaves while it is set */
  stopped: z.boolean(),
  /** null: the creditor's own staff */
  collector: CollectorDetails.nullable(),
});
export type AdministrationDetails = z.output<typeof AdministrationDetails>;

const version = z.int().min(0);

/** The details, and what is missing before sending can begin. */
export const AdministrationSettings = z.object({
  details: AdministrationDetails,
  /** null: its name stands in type */
  logo: DeskLogo.nullable(),
  version,
  missing: z.array(RequiredDetail),
});
export type AdministrationSettings = z.output<typeof AdministrationSettings>;

/** All details anew, by somebody who saw this version of them. */
export const ChangeAdministration = z.object({ version, details: AdministrationDetails });
export type ChangeAdministration = z.output<typeof ChangeAdministration>;
