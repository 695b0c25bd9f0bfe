import { isClaiming, type Message } from './message.ts';
import type { PaymentDetails } from './payment-details.ts';

const LINK = { nl: '[persoonlijke link]', en: '[personal link]' } as const;
const CODE = { nl: '[persoonlijke code]', en: '[personal code]' } as const;

/**
 * The message as the archive keeps it: the links and the code that open the debtor's page are replaced by
 * words, so that nobody who reads the archive can act as the debtor.
 */
export const withoutSecrets = (message: Message): Message => {
  const { language } = message.addressee;
  const hidden = (payment: PaymentDetails): PaymentDetails => ({
    ...payment,
    payUrl: LINK[language],
    typedCode: CODE[language],
  });
  if (isClaiming(message)) return { ...message, payment: hidden(message.payment) };
  if (message.kind === 'claims-forgiven') return message;
  const received = { ...message, receiptUrl: LINK[language] };
  return received.outcome === 'part' ? { ...received, payment: hidden(received.payment) } : received;
};
