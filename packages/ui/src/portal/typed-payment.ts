import { OTHER_AMOUNT, type PayChoice, readPayChoice } from '@voldaan/contract/portal/pay-choice.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';

/** The pay form as it was filled in. */
export type TypedPayment = { readonly choice: string; readonly other: string; readonly method: string };

/**
 * The payment that somebody typed, however sloppily he wrote the amount.
 *
 * @returns undefined when the amount cannot be read
 * @example typedChoice({ choice: 'other', other: '€ 600', method: '' }) // { amount: 600_00 }
 */
export const typedChoice = ({ choice, other }: TypedPayment): PayChoice | undefined => {
  if (choice !== OTHER_AMOUNT) return readPayChoice(choice);
  const amount = parseEuro(other);
  return amount === undefined ? undefined : { amount };
};
