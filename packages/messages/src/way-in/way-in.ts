import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { MessageBase } from '../content/message-base.ts';

/** A new way in, to the address on file: says nothing of what is open, for whoever may read along. */
export type NewWayIn = MessageBase & {
  readonly openUrl: string;
  /** The last day on which the link works. */
  readonly until: PlainDate;
  readonly enterUrl: string;
  readonly typedCode: string;
};

const HIDDEN = {
  nl: { openUrl: '[persoonlijke link]', typedCode: '[persoonlijke code]' },
  en: { openUrl: '[personal link]', typedCode: '[personal code]' },
} as const;

/** The message as the archive keeps it: nobody who reads it there can act as the debtor. */
export const withoutWayIn = (message: NewWayIn): NewWayIn => ({
  ...message,
  ...HIDDEN[message.addressee.language],
});
