import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { daysBetween } from '@voldaan/domain/calendar/plain-date.ts';
import type { Chronicle } from '../past/chronicle.ts';

/**
 * How late the debtor pays on average: days from the due date to the day on which an invoice was paid in full; one
 * that was paid in time counts as 0. What was credited or forgiven says nothing about paying.
 *
 * @returns null when nothing was ever paid in full
 */
export const paysLate = ({ closed }: Pick<Chronicle, 'closed'>): DebtorCard['paysLate'] => {
  const days = closed
    .filter(({ how }) => how === 'paid')
    .map(({ invoice, on }) => Math.max(0, daysBetween(invoice.due, on)));
  if (days.length === 0) return null;
  const total = days.reduce((all, each) => all + each, 0);
  return { days: Math.round(total / days.length), invoices: days.length };
};
