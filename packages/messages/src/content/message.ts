import type { Notice } from './notice.ts';
import type { NoticeOfDefault } from './notice-of-default.ts';
import type { PaymentReceived } from './payment-received.ts';
import type { Reminder } from './reminder.ts';

/** A message that asks for money. */
export type ClaimingMessage = Reminder | Notice | NoticeOfDefault;

/** Everything that can be written to a debtor; a new kind is a new file and a new member here. */
export type Message = ClaimingMessage | PaymentReceived;

export type MessageKind = Message['kind'];
