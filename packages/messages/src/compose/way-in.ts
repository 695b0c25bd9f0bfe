import type { ClaimingMessage } from '../content/message.ts';
import type { Medium, WayIn } from '../text/medium.ts';

/** A number that stays on one line. */
export const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0');

/** Where the reader of a message can act or ask. */
export const wayIn = ({ creditor, payment }: ClaimingMessage, medium: Medium): WayIn => ({
  medium,
  contactName: creditor.contactName,
  phone: unbroken(creditor.phone),
  enterUrl: payment.enterUrl,
  typedCode: payment.typedCode,
});
