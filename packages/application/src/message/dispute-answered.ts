import { type AccountState, askable, findInvoice } from '@voldaan/domain/account/state.ts';
import type { Telling } from '@voldaan/domain/account/telling.ts';
import { type Cents, ZERO } from '@voldaan/domain/money/cents.ts';
import type { DisputeAnswered } from '@voldaan/messages/content/dispute-answered.ts';
import type { PaymentDetails } from '@voldaan/messages/content/payment-details.ts';
import type { ToldBase } from '@voldaan/messages/content/told-base.ts';

type Answer = Extract<Telling, { what: 'dispute-answered' }>;

/** Last day of the mediation that an answer began. */
const mediationUntil = ({ holds }: AccountState, invoice: string) =>
  holds.find((hold) => hold.reason === 'mediation' && hold.scope !== 'all' && hold.scope.includes(invoice))
    ?.until;

/** Our answer to an objection, each outcome with what it asks. */
export const disputeAnswered = (
  state: AccountState,
  { invoice, outcome, credited, payBy }: Answer,
  told: ToldBase,
  pay: (amount: Cents) => PaymentDetails,
  note: string | null,
): DisputeAnswered => {
  const found = findInvoice(state, invoice);
  const left = found ? askable(state, found) : ZERO;
  const payment = left > 0 ? pay(left) : null;
  const base = { ...told, kind: 'dispute-answered', invoice } as const;
  switch (outcome) {
    case 'upheld':
      return { ...base, outcome, credited, note, payment };
    case 'partly':
      return { ...base, outcome, credited, note, payBy: payBy ?? null, payment };
    case 'rejected':
      return { ...base, outcome, payBy: payBy ?? told.date, payment: pay(left), note: note ?? '' };
    case 'mediation':
      return { ...base, outcome, until: mediationUntil(state, invoice) ?? told.date, note, payment };
    case 'withdrawn':
      return { ...base, outcome, note, payment };
  }
};
