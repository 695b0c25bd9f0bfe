import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { ClaimLine } from '../content/claim-line.ts';
import type { HeldLine } from '../content/held-line.ts';
import type { DatedMessage } from '../content/message.ts';
import type { CreditLine, Statement } from '../content/statement.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import type { Ledger, LedgerRow, LedgerSection } from './composition.ts';

/** A day that breaks after its month at most, for narrow columns. */
const day = (date: PlainDate, language: Language): string =>
  formatDate(date, language).replace(' ', '\u00a0');

const rowOf = (line: ClaimLine, language: Language): LedgerRow => ({
  number: line.number,
  issued: day(line.issueDate, language),
  payBy: day(line.dueDate, language),
  open: formatEuro(line.open, language),
});

const heldRow = (line: HeldLine, language: Language): LedgerRow => {
  const { heldNote, heldUntil } = textsIn[language].ledger;
  const until = line.heldUntil ? `, ${heldUntil(formatDate(line.heldUntil, language))}` : '';
  return { ...rowOf(line, language), note: `${heldNote[line.reasonCode]}${until}` };
};

const creditRow = ({ number, amount }: CreditLine, language: Language): LedgerRow => ({
  number: textsIn[language].ledger.credit(number),
  issued: '',
  payBy: '',
  open: formatEuro(cents(-amount), language),
});

export const claimRows = (lines: readonly ClaimLine[], language: Language): readonly LedgerRow[] =>
  lines.map((line) => rowOf(line, language));

export const creditRows = (credits: readonly CreditLine[], language: Language): readonly LedgerRow[] =>
  credits.map((credit) => creditRow(credit, language));

const filled = (sections: readonly LedgerSection[]) => sections.filter(({ rows }) => rows.length > 0);

/** What a message asks, less the credit notes; each list apart. */
export const askedSections = (statement: Statement, language: Language): readonly LedgerSection[] => {
  const rows = (lines: readonly ClaimLine[]) => lines.map((line) => rowOf(line, language));
  return filled([
    { title: null, rows: rows(statement.due) },
    { title: textsIn[language].ledger.alsoReminded, rows: rows(statement.alsoReminded) },
    { title: null, rows: statement.credits.map((credit) => creditRow(credit, language)) },
  ]);
};

/** The whole statement of a reminder or a notice. */
export const statementLedger = ({ statement, lastDate, addressee: { language } }: DatedMessage): Ledger => {
  const text = textsIn[language].ledger;
  const rows = (lines: readonly ClaimLine[]) => lines.map((line) => rowOf(line, language));
  return {
    type: 'ledger',
    caption: text.caption,
    captionShown: false,
    columns: text.columns,
    asked: askedSections(statement, language),
    total: {
      label: text.payNow(formatDate(lastDate, language)),
      amount: formatEuro(statement.total, language),
    },
    apart: filled([
      { title: text.alsoOpen, rows: rows(statement.alsoOpen) },
      { title: text.notYetDue, rows: rows(statement.notYetDue) },
      { title: text.held, rows: statement.held.map((line) => heldRow(line, language)) },
    ]),
  };
};

/** What stands beside a claim without belonging to it; undefined when that is nothing. */
export const restLedger = (message: DatedMessage, caption: string): Ledger | undefined => {
  const { apart, ...ledger } = statementLedger(message);
  if (apart.length === 0) return undefined;
  return { ...ledger, caption, captionShown: true, asked: [], total: null, apart };
};
