import type { ImportedInvoice, ImportProgress } from '@voldaan/contract/desk/imports.ts';
import type { AdministrationName } from '@voldaan/contract/desk/session.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { Answer } from '../answer.ts';
import type { Shell } from '../shell.ts';
import type { Texts } from '../texts/texts.ts';

const lines = (invoice: ImportedInvoice, words: Texts['import'], language: Language): readonly string[] => [
  `${invoice.number}  ${invoice.debtor.name}  ${formatEuro(invoice.amount, language)}${invoice.known ? `  (${words.known})` : ''}`,
  ...(invoice.paymentLink === null ? [] : [`  ${words.paymentLink}: ${invoice.paymentLink}`]),
  `  ${words.reference}: ${invoice.reference}`,
];

/** What came of an import, for each invoice what may be printed on it. */
export const importedAnswer = (
  administration: AdministrationName,
  { rows, ...job }: ImportProgress,
  { texts: { import: words }, language }: Shell,
): Answer => ({
  json: {
    administration,
    job,
    invoices: rows.map((invoice) => ({ ...invoice, amount: toDecimal(invoice.amount) })),
  },
  text: [
    words.into(administration.name),
    ...rows.flatMap((invoice) => lines(invoice, words, language)),
    ...(job.awaitsRelease ? [words.awaitsRelease] : []),
    ...(job.state === 'done' ? [] : [words.goesOn]),
  ].join('\n'),
});
