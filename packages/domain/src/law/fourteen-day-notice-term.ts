import { addDays, later, type PlainDate } from '../calendar/plain-date.ts';
import { presumedDelivery } from './post-delivery.ts';
import { statutoryTermEnd } from './statutory-term.ts';

/**
 * How a fourteen-day notice reached the debtor. An e-mail counts from the day that he opened the notice, for
 * a mail server's acceptance is no proof of reading; a registered letter from the day of its receipt, when
 * that is known and later than the presumption.
 */
export type NoticeDelivery =
  | { readonly channel: 'post'; readonly sent: PlainDate }
  | { readonly channel: 'registered'; readonly sent: PlainDate; readonly received?: PlainDate }
  | { readonly channel: 'email'; readonly opened: PlainDate };

/** Until and including `lastFreeDay` the principal is enough; the announced costs are due from `costsDueFrom`. */
export type NoticeTerm = {
  readonly presumedReceived: PlainDate;
  readonly lastFreeDay: PlainDate;
  readonly costsDueFrom: PlainDate;
};

const receivedOn = (delivery: NoticeDelivery): PlainDate => {
  if (delivery.channel === 'email') return delivery.opened;
  const presumed = presumedDelivery(delivery.sent);
  return delivery.channel === 'registered' ? later(presumed, delivery.received ?? presumed) : presumed;
};

/**
 * The term of a fourteen-day notice: fourteen full days from the day after receipt (art. 6:96 lid 6 BW;
 * HR 25-11-2016, ECLI:NL:HR:2016:2704).
 *
 * Whether the Algemene termijnenwet moves its end is arguable, as the creditor gives this term; it is moved,
 * which is safe for the debtor.
 *
 * @example
 * fourteenDayNoticeTerm({ channel: 'post', sent: plainDate('2026-09-21') })
 * // { presumedReceived: '2026-09-23', lastFreeDay: '2026-10-07', costsDueFrom: '2026-10-08' }
 */
export const fourteenDayNoticeTerm = (delivery: NoticeDelivery): NoticeTerm => {
  const presumedReceived = receivedOn(delivery);
  const lastFreeDay = statutoryTermEnd(presumedReceived, 14);
  return { presumedReceived, lastFreeDay, costsDueFrom: addDays(lastFreeDay, 1) };
};

/** The later of two terms: with two channels the debtor may count on the later one. */
export const laterTerm = (a: NoticeTerm, b: NoticeTerm): NoticeTerm =>
  a.lastFreeDay < b.lastFreeDay ? b : a;
