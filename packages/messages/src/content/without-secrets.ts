import { isClaiming, type Message } from './message.ts';
import type { PaymentDetails } from './payment-details.ts';
import type { ToldMessage } from './told-message.ts';

const LINK = { nl: '[persoonlijke link]', en: '[personal link]' } as const;
const CODE = { nl: '[persoonlijke code]', en: '[personal code]' } as const;

type Hide = (payment: PaymentDetails) => PaymentDetails;

const withoutWayIn = (message: ToldMessage, statusUrl: string, hide: Hide): ToldMessage => {
  const told = { ...message, statusUrl };
  if (!('payment' in told) || !told.payment) return told;
  return { ...told, payment: hide(told.payment) };
};

/**
 * The message as the archive keeps it: the links and the code that open the debtor's page are replaced by
 * words, so that nobody who reads the archive can act as the debtor.
 */
export const withoutSecrets = (message: Message): Message => {
  const { language } = message.addressee;
  const hidden: Hide = (payment) => ({
    ...payment,
    payUrl: LINK[language],
    typedCode: CODE[language],
  });
  const link = LINK[language];
  if (isClaiming(message)) return { ...message, payment: hidden(message.payment) };
  if (message.kind === 'claims-forgiven') return message;
  if (message.kind === 'payment-received') {
    const received = { ...message, receiptUrl: link };
    return received.outcome === 'part' ? { ...received, payment: hidden(received.payment) } : received;
  }
  return withoutWayIn(message, link, hidden);
};
