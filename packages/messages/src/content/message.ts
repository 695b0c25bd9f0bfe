import type { ClaimsForgiven } from './claims-forgiven.ts';
import type { FourteenDayNotice } from './fourteen-day-notice.ts';
import type { Notice } from './notice.ts';
import type { NoticeOfDefault } from './notice-of-default.ts';
import type { PaymentReceived } from './payment-received.ts';
import type { Reminder } from './reminder.ts';
import type { ToldMessage } from './told-message.ts';

/** A message that asks for money by a day that it names. */
export type DatedMessage = Reminder | Notice | NoticeOfDefault;

/** A message that asks for money. */
export type ClaimingMessage = DatedMessage | FourteenDayNotice;

/** Everything that can be written to a debtor; a new kind is a new file and a new member here. */
export type Message = ClaimingMessage | PaymentReceived | ClaimsForgiven | ToldMessage;

export type MessageKind = Message['kind'];

/** Whether a message asks for money, and so says how to pay. */
export const isClaiming = (message: Message): message is ClaimingMessage => 'statement' in message;
