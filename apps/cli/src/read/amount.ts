import type { Cents } from '@voldaan/domain/money/cents.ts';
import { fromDecimal } from '@voldaan/domain/money/decimal.ts';
import { BadInput } from '../bad-input.ts';

const read = (name: string, text: string): Cents => {
  const value = fromDecimal(text);
  if (value === undefined) throw new BadInput(({ bad }) => bad.amount(name, text));
  return value;
};

/** A decimal string such as `1752.79` as cents, from zero; what is wrong is told under the option's name. */
export const amount =
  (name: string) =>
  (text: string): Cents => {
    const value = read(name, text);
    if (value < 0) throw new BadInput(({ bad }) => bad.negative(name));
    return value;
  };

/** As {@link amount}, and above zero. */
export const positiveAmount =
  (name: string) =>
  (text: string): Cents => {
    const value = read(name, text);
    if (value <= 0) throw new BadInput(({ bad }) => bad.notPositive(name));
    return value;
  };
