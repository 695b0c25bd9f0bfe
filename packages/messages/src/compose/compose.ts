import type { Message } from '../content/message.ts';
import type { Medium } from '../text/medium.ts';
import { composeClaimsForgiven } from './claims-forgiven.ts';
import type { Composition } from './composition.ts';
import { composeFourteenDayNotice } from './fourteen-day-notice.ts';
import { composeNotice } from './notice.ts';
import { composeNoticeOfDefault } from './notice-of-default.ts';
import { withOwnWords } from './own-words.ts';
import { composePaymentReceived } from './payment-received.ts';
import { composeReminder } from './reminder.ts';
import { composeTold } from './told.ts';

const composeKind = (message: Message, medium: Medium): Composition => {
  switch (message.kind) {
    case 'reminder':
      return composeReminder(message, medium);
    case 'notice':
      return composeNotice(message, medium);
    case 'fourteen-day-notice':
      return composeFourteenDayNotice(message, medium);
    case 'notice-of-default':
      return composeNoticeOfDefault(message, medium);
    case 'payment-received':
      return composePaymentReceived(message);
    case 'claims-forgiven':
      return composeClaimsForgiven(message);
    default:
      return composeTold(message, medium);
  }
};

/** With what the administration says of its own. */
const composeAs = (message: Message, medium: Medium): Composition =>
  withOwnWords(composeKind(message, medium), message);

/** Letters whose Dutch text decides, whatever their reader reads. */
const isInDutch = ({ kind }: Message): boolean =>
  kind === 'fourteen-day-notice' || kind === 'notice-of-default';

/**
 * Puts a message into the words of its reader, for a mail or for paper. A letter that grants a term by law is
 * in Dutch, with the translation after it.
 */
export const compose = (message: Message, medium: Medium): Composition => {
  const own = composeAs(message, medium);
  if (medium === 'mail' || own.language === 'nl' || !isInDutch(message)) return own;
  const dutch = { ...message, addressee: { ...message.addressee, language: 'nl' } } as const;
  return { ...composeAs(dutch, medium), translation: { ...own, annex: null }, annex: own.annex };
};
