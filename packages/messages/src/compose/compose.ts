import type { Message } from '../content/message.ts';
import type { Medium } from '../text/medium.ts';
import type { Composition } from './composition.ts';
import { composeNotice } from './notice.ts';
import { composeNoticeOfDefault } from './notice-of-default.ts';
import { composePaymentReceived } from './payment-received.ts';
import { composeReminder } from './reminder.ts';

/** Puts a message into the words of its reader, for a mail or for paper. */
export const compose = (message: Message, medium: Medium): Composition => {
  switch (message.kind) {
    case 'reminder':
      return composeReminder(message, medium);
    case 'notice':
      return composeNotice(message, medium);
    case 'notice-of-default':
      return composeNoticeOfDefault(message, medium);
    case 'payment-received':
      return composePaymentReceived(message);
  }
};
