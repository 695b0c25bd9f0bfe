import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Addressee } from './addressee.ts';
import type { Creditor } from './creditor.ts';
import type { PaymentDetails } from './payment-details.ts';
import type { Statement } from './statement.ts';

/** What every message carries. */
export type MessageBase = {
  /** The day on which it leaves. */
  readonly date: PlainDate;
  readonly creditor: Creditor;
  readonly addressee: Addressee;
  /** The newest hash of the account, shortened: "7F3K-2Q9D". The reader's copy is the outside witness. */
  readonly dossierMark: string;
};

/** What every message carries that asks for money. */
export type AskingBase = MessageBase & {
  readonly statement: Statement;
  /** Its amount is what the message asks now. */
  readonly payment: PaymentDetails;
};

/** A message that asks to pay by a day. */
export type ClaimingBase = AskingBase & {
  /** The last day on which this message asks to pay. */
  readonly lastDate: PlainDate;
};
