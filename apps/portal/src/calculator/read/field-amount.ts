import type { Cents } from '@voldaan/domain/money/cents.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';
import type { Wrong } from '../wrong.ts';

/** More than this no claim is, and sums of it stay whole numbers. */
const MOST = 1_000_000_000_00;

/** An amount above zero as somebody typed it; what is wrong is added to `wrong`. */
export const fieldAmount = (field: string, text: string, wrong: Wrong[]): Cents | undefined => {
  if (text.trim() === '') {
    wrong.push({ field, words: (bad) => bad.amountMissing });
    return undefined;
  }
  const value = parseEuro(text);
  if (value === undefined) wrong.push({ field, words: (bad) => bad.amount(text.trim()) });
  else if (value <= 0) wrong.push({ field, words: (bad) => bad.amountTooSmall });
  else if (value > MOST) wrong.push({ field, words: (bad) => bad.amountTooLarge });
  else return value;
  return undefined;
};
