import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Cents } from '../money/cents.ts';

/** Where a promise was made: the portal, on the phone, or on the phone with the date of a payment run. */
export type PromiseWay = 'portal' | 'phone' | 'payment-run';

/** "Ik betaal op …": so much of these invoices on this day. */
export type PromiseToPay = {
  readonly id: string;
  readonly invoices: readonly string[];
  readonly amount: Cents;
  readonly payOn: PlainDate;
  readonly way: PromiseWay;
  readonly made: PlainDate;
  readonly holdId: string;
  /** Received since. */
  readonly received: Cents;
  /** The agreement by phone that it is a part of. */
  readonly agreementId?: string;
};

/** Promises that an invoice has had, and the days that they paused it. */
export type PromisesMade = { readonly portal: number; readonly phone: number; readonly days: number };

const DAYS_AHEAD: Readonly<Record<PromiseWay, number>> = { portal: 10, phone: 14, 'payment-run': 21 };
const MOST_PAUSED_DAYS = 21;

export type PromiseRefusal =
  | 'date-in-past'
  | 'promise-too-far'
  | 'promise-already-made'
  | 'promise-too-long'
  | 'promise-after-default';

/** The last day that may be promised on a day. */
export const lastPromiseDay = (way: PromiseWay, today: PlainDate): PlainDate =>
  addDays(today, DAYS_AHEAD[way]);

/**
 * Whether a promise is within the limits: so many days ahead, one on the portal and one more by phone, at most
 * 21 days of pause in all, so that the legally required message still goes out (defaults 3.3).
 *
 * @param afterDefault - the notice of default has left: only an approver may still agree to one
 */
export const refusedPromise = (
  promise: { readonly way: PromiseWay; readonly payOn: PlainDate },
  before: PromisesMade,
  today: PlainDate,
  afterDefault: boolean,
): PromiseRefusal | undefined => {
  const { way, payOn } = promise;
  if (afterDefault) return 'promise-after-default';
  if (payOn < today) return 'date-in-past';
  if (payOn > lastPromiseDay(way, today)) return 'promise-too-far';
  if ((way === 'portal' ? before.portal + before.phone : before.phone) >= 1) return 'promise-already-made';
  return before.days + daysBetween(today, payOn) > MOST_PAUSED_DAYS ? 'promise-too-long' : undefined;
};
