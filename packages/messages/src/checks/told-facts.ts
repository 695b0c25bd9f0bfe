import { minus } from '@voldaan/domain/money/cents.ts';
import type { PaymentDetails } from '../content/payment-details.ts';
import type { ToldMessage } from '../content/told-message.ts';
import {
  arrangementConfirmedFacts,
  arrangementCounteredFacts,
  arrangementReceivedFacts,
  namesAll,
} from './arrangement-facts.ts';
import { callFacts } from './call-facts.ts';
import { disputeAnsweredFacts, disputeReceivedFacts } from './dispute-facts.ts';
import type { MissingFact } from './missing-facts.ts';
import { paymentFacts } from './money-facts.ts';
import { required } from './required.ts';
import { statementFacts } from './statement-facts.ts';

const ofKind = (message: ToldMessage): readonly MissingFact[] => {
  const { date } = message;
  switch (message.kind) {
    case 'statement':
      return statementFacts(message);
    case 'dispute-received':
      return disputeReceivedFacts(message);
    case 'dispute-answered':
      return disputeAnsweredFacts(message);
    case 'promise-confirmed':
      return required({
        invoices: namesAll(message.invoices),
        payOn: message.payOn >= date,
        'told.rest': message.rest >= 0,
        'payment.amount': message.amount > 0 && message.payment.amount === message.amount,
      });
    case 'call-confirmed':
      return callFacts(message);
    case 'arrangement-received':
      return arrangementReceivedFacts(message);
    case 'arrangement-confirmed':
      return arrangementConfirmedFacts(message);
    case 'arrangement-countered':
      return arrangementCounteredFacts(message);
    case 'arrangement-refused':
      return required({ note: message.note, resumeOn: message.resumeOn > date });
    case 'instalment-ahead':
      return required({
        term: message.term.amount > 0 && message.term.due >= date,
        'told.left': minus(message.left, message.term.amount) >= 0,
        'payment.amount': message.payment.amount === message.term.amount,
      });
    case 'instalment-missed':
      return required({
        term: message.term.due < date,
        open: message.open > 0 && message.open <= message.term.amount,
        repairBy: message.repairBy > date,
        'payment.amount': message.payment.amount === message.open,
      });
    case 'arrangement-ending':
      return required({
        open: message.open > 0,
        'told.left': message.left >= message.open,
        endsOn: message.endsOn > date,
        'payment.amount': message.payment.amount === message.open,
      });
    case 'payment-report-received':
      return required({ invoices: namesAll(message.invoices), answerBy: message.answerBy >= date });
    case 'payment-not-found':
      return required({
        invoices: namesAll(message.invoices),
        note: message.note,
        resumeOn: message.resumeOn > date,
      });
    case 'message-answered':
      return required({ note: message.note, wroteOn: message.wroteOn <= date });
    case 'message-received':
    case 'answer-delayed':
      return required({ answerBy: message.answerBy >= date });
  }
};

const paymentOf = (message: ToldMessage): PaymentDetails | null =>
  'payment' in message ? message.payment : null;

/** Under which reference and where it can be followed, whom to ask, what each kind says, and how to pay. */
export const toldFacts = (message: ToldMessage): readonly MissingFact[] => {
  const payment = paymentOf(message);
  return [
    ...required({
      'creditor.email': message.creditor.email,
      reference: message.reference,
      statusUrl: message.statusUrl,
    }),
    ...ofKind(message),
    ...(payment ? paymentFacts(payment) : []),
  ];
};
