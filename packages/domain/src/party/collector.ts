import type { PlainDate } from '../calendar/plain-date.ts';
import type { DebtorKind } from './debtor-kind.ts';

/** Registration as a collector with Justis; it is valid for a year at most. */
export type CollectorRegistration = { readonly number: string; readonly validUntil: PlainDate };

/**
 * Who works an administration other than the creditor's own staff: a company of his group, a bureau or
 * accountant on his behalf, or whoever bought the claims.
 */
export type Collector = {
  readonly kind: 'group-company' | 'bureau' | 'bought-claims';
  readonly name: string;
  /** None: not registered, or not known to be. */
  readonly registration: CollectorRegistration | null;
};

/** The law protects everybody who may turn out to be a person; only of a company it is sure. */
const isNaturalPerson = (kind: DebtorKind): boolean => kind !== 'company';

/**
 * Whether the law forbids whoever works these books to write to a debtor on a day. Own staff may always.
 *
 * @param collector - undefined when the creditor collects himself
 * @see Wet kwaliteit incassodienstverlening: collecting for another or after a purchase from a natural person
 *   (owners of a sole proprietorship included) needs a valid registration
 * @example lacksRegistration(undefined, 'consumer', plainDate('2026-09-08')) // false
 */
export const lacksRegistration = (
  collector: Collector | undefined,
  kind: DebtorKind,
  on: PlainDate,
): boolean =>
  collector !== undefined &&
  isNaturalPerson(kind) &&
  (collector.registration === null || collector.registration.validUntil < on);
