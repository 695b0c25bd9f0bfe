import { sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { ClaimLine } from '../content/claim-line.ts';
import type { Statement } from '../content/statement.ts';
import type { ClaimsInWords } from '../text/claims-in-words.ts';
import { formatDate } from '../text/date.ts';

/** The claims of a message as its opening sentence needs them. */
export const claimsInWords = (lines: readonly ClaimLine[], language: Language): ClaimsInWords => {
  const [only] = lines;
  const open = formatEuro(sum(lines.map((line) => line.open)), language);
  if (lines.length !== 1 || !only) return { type: 'several', numbers: numbersOf(lines), open };
  return {
    type: 'one',
    number: only.number,
    amount: formatEuro(only.amount, language),
    open,
    dueDate: formatDate(only.dueDate, language),
    partlyPaid: only.open < only.amount,
  };
};

export const numbersOf = (lines: readonly { readonly number: string }[]): readonly string[] =>
  lines.map((line) => line.number);

/** The total in words, or null when the opening sentence named exactly this amount already. */
export const amountUnlessNamed = ({ due, alsoReminded, credits, total }: Statement, language: Language) =>
  due.length === 1 && alsoReminded.length === 0 && credits.length === 0 ? null : formatEuro(total, language);
