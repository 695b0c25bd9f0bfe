import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * What somebody sent to the address of an account. `reply`: a person wrote. `automatic`: a machine did, such as an
 * absence message. `bounce`: a mail server reports. `flood`: so many came that the rest of the day is not kept.
 */
export type MailKind = 'reply' | 'automatic' | 'bounce' | 'flood';

/**
 * Mail that came in, and the pause for whoever has to read it. It is an event of its own and no `DebtorWrote`: on
 * the portal a debtor speaks who proved who he is, and chose what it is about; a mail proves neither.
 */
export type MailEvent =
  | {
      type: 'MailReceived';
      mailId: string;
      kind: MailKind;
      on: PlainDate;
      /** Sender, subject and text. */
      note?: { id: string; hash: string };
      proofs?: readonly string[];
    }
  /** Nobody read a message within its working day. */
  | { type: 'HoldProlonged'; holdId: string; until: PlainDate };
