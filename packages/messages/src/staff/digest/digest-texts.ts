import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { WorkGroup } from '@voldaan/domain/inbox/work-kind.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from '../../text/date.ts';
import type { Counted } from './digest.ts';

type Counts = (counted: Counted) => string;

/** The words of a morning's mail. */
export type DigestTexts = {
  readonly subject: (administration: string, decisions: number, day: PlainDate) => string;
  readonly title: (day: PlainDate) => string;
  readonly late: Counts;
  readonly decisions: Counts;
  readonly more: (count: number) => string;
  readonly group: Readonly<Record<WorkGroup, string>>;
  readonly by: (day: PlainDate) => string;
  readonly own: string;
  readonly calls: Counts;
  readonly broken: Counts;
  readonly bounced: Counts;
  readonly letters: Counts;
  readonly open: {
    readonly decide: string;
    readonly calls: string;
    readonly letters: string;
    readonly debtors: string;
  };
  readonly why: string;
};

const nl: DigestTexts = {
  subject: (administration, decisions, day) =>
    decisions === 0
      ? `${administration}: wat er wacht op ${formatDate(day, 'nl')}`
      : `${administration}: ${decisions === 1 ? '1 beslissing wacht' : `${decisions} beslissingen wachten`}`,
  title: (day) => `Wat er wacht op ${formatWeekday(day, 'nl')}`,
  late: ({ count, total }) =>
    `${count === 1 ? '1 factuur is' : `${count} facturen zijn`} nieuw te laat, samen ${formatEuro(total, 'nl')}`,
  decisions: ({ count, total }) =>
    `${count === 1 ? '1 beslissing wacht' : `${count} beslissingen wachten`}, over ${formatEuro(total, 'nl')}`,
  more: (count) => (count === 1 ? 'en 1 andere' : `en ${count} andere`),
  group: { answer: 'antwoord geven', plan: 'stap in het plan', money: 'geld', reach: 'bereikbaar' },
  by: (day) => `uiterlijk ${formatDate(day, 'nl')}`,
  own: 'van u',
  calls: ({ count, total }) =>
    `${count === 1 ? '1 gesprek' : `${count} gesprekken`} te voeren, over ${formatEuro(total, 'nl')}`,
  broken: ({ count, total }) =>
    `${count === 1 ? '1 toezegging of termijn is' : `${count} toezeggingen of termijnen zijn`} niet nagekomen, samen ${formatEuro(total, 'nl')}`,
  bounced: ({ count }) =>
    count === 1 ? '1 e-mail is niet zeker aangekomen' : `${count} e-mails zijn niet zeker aangekomen`,
  letters: ({ count }) =>
    count === 1 ? '1 brief te printen of te posten' : `${count} brieven te printen of te posten`,
  open: {
    decide: 'Naar Te beslissen',
    calls: 'Naar de bellijst',
    letters: 'Naar de brieven',
    debtors: 'Naar de debiteuren',
  },
  why: 'U krijgt deze e-mail op werkdagen om 08.00 uur, als er iets wacht. Uitzetten kan bij Mijn account.',
};

const en: DigestTexts = {
  subject: (administration, decisions, day) =>
    decisions === 0
      ? `${administration}: what waits on ${formatDate(day, 'en')}`
      : `${administration}: ${decisions === 1 ? '1 decision waits' : `${decisions} decisions wait`}`,
  title: (day) => `What waits on ${formatWeekday(day, 'en')}`,
  late: ({ count, total }) =>
    `${count === 1 ? '1 invoice is' : `${count} invoices are`} newly late, ${formatEuro(total, 'en')} together`,
  decisions: ({ count, total }) =>
    `${count === 1 ? '1 decision waits' : `${count} decisions wait`}, about ${formatEuro(total, 'en')}`,
  more: (count) => (count === 1 ? 'and 1 other' : `and ${count} others`),
  group: { answer: 'an answer', plan: 'a step of the plan', money: 'money', reach: 'how to reach him' },
  by: (day) => `by ${formatDate(day, 'en')}`,
  own: 'yours',
  calls: ({ count, total }) =>
    `${count === 1 ? '1 call' : `${count} calls`} to make, about ${formatEuro(total, 'en')}`,
  broken: ({ count, total }) =>
    `${count === 1 ? '1 promise or instalment was' : `${count} promises or instalments were`} not kept, ${formatEuro(total, 'en')} together`,
  bounced: ({ count }) =>
    count === 1 ? '1 e-mail may not have arrived' : `${count} e-mails may not have arrived`,
  letters: ({ count }) => (count === 1 ? '1 letter to print or post' : `${count} letters to print or post`),
  open: {
    decide: 'To decide',
    calls: 'Call list',
    letters: 'Letters',
    debtors: 'Debtors',
  },
  why: 'You get this e-mail on working days at 8 am, when something waits. Switch it off under My account.',
};

const TEXTS: Readonly<Record<Language, DigestTexts>> = { nl, en };

export const digestTexts = (language: Language): DigestTexts => TEXTS[language];

/** @example amountIn(cents(124630), 'nl') // '€ 1.246,30' */
export const amountIn = (amount: Cents, language: Language): string => formatEuro(amount, language);
