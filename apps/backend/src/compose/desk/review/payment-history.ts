import type { PaymentHistory } from '@voldaan/contract/desk/review.ts';
import { daysBetween } from '@voldaan/domain/calendar/plain-date.ts';
import { eventsOf } from '../card/heard.ts';
import type { Chronicle } from '../past/chronicle.ts';

/** How a debtor paid until now: every invoice that was paid, with the day on which it was closed. */
export const paymentHistory = (chronicle: Chronicle): PaymentHistory => {
  const late = chronicle.closed
    .filter(({ how }) => how === 'paid')
    .map(({ invoice, on }) => Math.max(0, daysBetween(invoice.due, on)));
  const ended = eventsOf(chronicle, 'ArrangementEnded');
  const total = late.reduce((sum, days) => sum + days, 0);
  return {
    paid: late.length,
    onTime: late.filter((days) => days === 0).length,
    daysLate: late.length > 0 ? Math.round(total / late.length) : null,
    arrangementsKept: ended.filter(({ how }) => how === 'kept').length,
    arrangementsBroken: ended.filter(({ how }) => how === 'lapsed').length,
    promisesKept: eventsOf(chronicle, 'PromiseKept').length,
    promisesBroken: eventsOf(chronicle, 'PromiseBroken').length,
  };
};
