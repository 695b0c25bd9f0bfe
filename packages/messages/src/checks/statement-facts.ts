import { minus, plus, sum } from '@voldaan/domain/money/cents.ts';
import type { AccountStatement } from '../content/account-statement.ts';
import type { MissingFact } from './missing-facts.ts';
import { required } from './required.ts';

/** Every invoice by its number, and a total that is their sum. */
export const statementFacts = (message: AccountStatement): readonly MissingFact[] => {
  const { lines, credits, extras, total, payment } = message;
  const open = plus(sum(lines.map((line) => line.open)), extras);
  return required({
    invoices: lines.every(({ number }) => number.trim() !== ''),
    'statement.total': total === minus(open, sum(credits.map(({ amount }) => amount))),
    'payment.amount': payment === null ? total <= 0 : payment.amount === total,
  });
};
