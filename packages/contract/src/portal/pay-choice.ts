import { type Cents, cents } from '@voldaan/domain/money/cents.ts';

/** What a payer chose: an amount, meant for one invoice or for the oldest first. */
export type PayChoice = { readonly amount: Cents; readonly invoice?: string };

/** The value of the radio button with which a payer types an amount himself. */
export const OTHER_AMOUNT = 'other';

/**
 * A choice as the value of a radio button. It carries the amount that the payer saw, so that a balance
 * that rose meanwhile never makes him pay more than he read.
 *
 * @example writePayChoice({ amount: cents(1_246_30), invoice: '2026-1187' }) // '124630;2026-1187'
 */
export const writePayChoice = ({ amount, invoice }: PayChoice): string =>
  invoice === undefined ? String(amount) : `${amount};${invoice}`;

/** Reads what {@link writePayChoice} wrote; undefined for anything else. */
export const readPayChoice = (value: string): PayChoice | undefined => {
  const match = /^(\d{1,13})(?:;(.+))?$/.exec(value);
  if (!match) return undefined;
  const amount = cents(Number(match[1]));
  return match[2] === undefined ? { amount } : { amount, invoice: match[2] };
};
