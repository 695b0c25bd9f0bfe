import { sum, ZERO } from '@voldaan/domain/money/cents.ts';
import { isIban } from '@voldaan/formats/iban.ts';
import type { PaymentDetails } from '../content/payment-details.ts';
import type { PaymentReceived } from '../content/payment-received.ts';
import type { MissingFact } from './missing-facts.ts';
import { required } from './required.ts';

/** How to pay: by transfer, by the link and by the code. */
export const paymentFacts = (payment: PaymentDetails): readonly MissingFact[] =>
  required({
    'payment.iban': isIban(payment.iban),
    'payment.reference': payment.reference,
    'payment.payUrl': payment.payUrl,
    'payment.typedCode': payment.typedCode && payment.enterUrl,
  });

/** "Voldaan" only when nothing is left; a part payment names its rest and how to pay it. */
const outcomeFacts = (message: PaymentReceived): readonly MissingFact[] => {
  const left = sum(message.settled.map((line) => line.left));
  if (message.outcome === 'whole') return required({ 'received.left': left === 0 });
  return [
    ...required({ 'received.left': left > 0, 'payment.amount': message.payment.amount > 0 }),
    ...paymentFacts(message.payment),
  ];
};

/** What came in, when, how it was divided and what is left. */
export const receiptFacts = (message: PaymentReceived): readonly MissingFact[] => [
  ...required({
    'received.amount': message.amount > 0,
    'received.method': message.method,
    'received.reference': message.reference,
    'received.division':
      message.settled.length > 0 && sum(message.settled.map(({ paid }) => paid)) <= message.amount,
    'received.receiptUrl': message.receiptUrl,
    'received.parts': message.settled.every(
      ({ paid, interest, costs }) => sum([interest ?? ZERO, costs ?? ZERO]) <= paid,
    ),
  }),
  ...outcomeFacts(message),
];
