import { type Cents, cents } from '@voldaan/domain/money/cents.ts';
import type { ParsedLine } from './parsed-invoice.ts';

/** An amount with the other sign; nought stays nought. */
export const reversedAmount = (amount: Cents): Cents => cents(0 - amount);

const reversedText = (quantity: string): string => {
  if (/^\+?0*(?:\.0*)?$/.test(quantity)) return quantity;
  return quantity.startsWith('-') ? quantity.slice(1) : `-${quantity.replace(/^\+/, '')}`;
};

/** A line as it reads in a document that counts the other way: the quantity turns, the price stays. */
export const reversedLine = (line: ParsedLine): ParsedLine => ({
  ...line,
  quantity: reversedText(line.quantity),
  net: reversedAmount(line.net),
});
