import { sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { AccountStatement } from '../content/account-statement.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Block, type Composition, type Ledger, paragraph } from './composition.ts';
import { claimRows, creditRows } from './ledger.ts';
import { payBlocks, questionBlock, toldLetter } from './told-letter.ts';

const openLedger = ({ lines, credits, extras, total, date, addressee }: AccountStatement): Ledger => {
  const { language } = addressee;
  const { statement: text, ledger } = textsIn[language];
  const extra = { number: text.extras, issued: '', payBy: '', open: formatEuro(extras, language) };
  return {
    type: 'ledger',
    caption: text.open,
    captionShown: false,
    columns: ledger.columns,
    asked: [claimRows(lines, language), extras > 0 ? [extra] : [], creditRows(credits, language)]
      .filter((rows) => rows.length > 0)
      .map((rows) => ({ title: null, rows })),
    total: { label: text.total(formatDate(date, language)), amount: formatEuro(total, language) },
    apart: [],
  };
};

const paymentsOf = ({ payments, addressee: { language } }: AccountStatement): readonly Block[] => {
  const { statement: text } = textsIn[language];
  if (payments.length === 0) return [];
  return [
    {
      type: 'sum',
      caption: text.payments,
      rows: payments.map(({ on, amount }) => ({
        text: text.received(formatDate(on, language)),
        amount: formatEuro(amount, language),
      })),
      total: {
        label: text.receivedTotal,
        amount: formatEuro(sum(payments.map(({ amount }) => amount)), language),
      },
    },
  ];
};

/** Rekeningoverzicht, in words: no word in it reminds of anything. */
export const composeAccountStatement = (message: AccountStatement): Composition => {
  const { date, lines, credits, payment, addressee } = message;
  const { language } = addressee;
  const { statement: text } = textsIn[language];
  const day = formatDate(date, language);
  const isEmpty = lines.length === 0 && credits.length === 0;
  return toldLetter(message, {
    subject: text.subject(day),
    preheader: text.preheader(day),
    blocks: [
      paragraph(isEmpty ? text.nothingOpen(day) : text.opening(day)),
      ...(isEmpty ? [] : [openLedger(message)]),
      ...paymentsOf(message),
      ...payBlocks(payment),
      questionBlock(message),
    ],
  });
};
