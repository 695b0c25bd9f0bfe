import type { DisputeAnswered } from '../content/dispute-answered.ts';
import type { DisputeReceived } from '../content/dispute-received.ts';
import type { MissingFact } from './missing-facts.ts';
import { required } from './required.ts';

/** Which invoice, how much of it, and by which day we answer. */
export const disputeReceivedFacts = ({
  invoice,
  disputed,
  answerBy,
  date,
  payment,
}: DisputeReceived): readonly MissingFact[] =>
  required({
    invoice,
    disputed: disputed === null || disputed > 0,
    answerBy: answerBy >= date,
    // Of an invoice that is disputed as a whole nothing is asked.
    'payment.amount': payment === null || (disputed !== null && payment.amount > 0),
  });

const ofOutcome = (message: DisputeAnswered): readonly MissingFact[] => {
  const { date, payment } = message;
  switch (message.outcome) {
    case 'upheld':
      return required({ credited: message.credited > 0 });
    case 'partly':
      return required({
        credited: message.credited > 0,
        payBy: payment === null || (message.payBy !== null && message.payBy > date),
      });
    case 'rejected':
      return required({ note: message.note, payBy: message.payBy > date });
    case 'mediation':
      return required({ pausedUntil: message.until > date });
    case 'withdrawn':
      return [];
  }
};

/** Which invoice, what we found, and what that means for paying. */
export const disputeAnsweredFacts = (message: DisputeAnswered): readonly MissingFact[] => [
  ...required({
    invoice: message.invoice,
    'payment.amount': message.payment === null || message.payment.amount > 0,
  }),
  ...ofOutcome(message),
];
