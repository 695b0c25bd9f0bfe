import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Message, MessageKind } from './content/message.ts';

type Names = { letter: string; receipt: string; arrangement: string; invoice: string };

const names: Record<Language, Names> = {
  nl: { letter: 'brief', receipt: 'betaalbewijs', arrangement: 'betalingsregeling', invoice: 'factuur' },
  en: { letter: 'letter', receipt: 'receipt', arrangement: 'payment-arrangement', invoice: 'invoice' },
};

const nameFor = (kind: MessageKind): keyof Names => {
  if (kind === 'payment-received') return 'receipt';
  return kind === 'arrangement-confirmed' ? 'arrangement' : 'letter';
};

/**
 * The name of a message's document. It says what it is and of which day, never which step it was.
 *
 * @example fileNameOf(noticeOfDefault) // 'brief-2026-10-12.pdf'
 */
export const fileNameOf = ({ kind, date, addressee: { language } }: Message): string =>
  `${names[language][nameFor(kind)]}-${date}.pdf`;

/**
 * The name of an invoice's document; characters that a file system may refuse become hyphens.
 *
 * @example invoiceFileName('2026/1187', 'nl') // 'factuur-2026-1187.pdf'
 */
export const invoiceFileName = (number: string, language: Language): string =>
  `${names[language].invoice}-${number.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.pdf`;
