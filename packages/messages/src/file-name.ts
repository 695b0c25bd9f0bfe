import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Message } from './content/message.ts';

const names: Record<Language, { letter: string; receipt: string; invoice: string }> = {
  nl: { letter: 'brief', receipt: 'betaalbewijs', invoice: 'factuur' },
  en: { letter: 'letter', receipt: 'receipt', invoice: 'invoice' },
};

/**
 * The name of a message's document. It says what it is and of which day, never which step it was.
 *
 * @example fileNameOf(noticeOfDefault) // 'brief-2026-10-12.pdf'
 */
export const fileNameOf = ({ kind, date, addressee: { language } }: Message): string =>
  `${names[language][kind === 'payment-received' ? 'receipt' : 'letter']}-${date}.pdf`;

/**
 * The name of an invoice's document; characters that a file system may refuse become hyphens.
 *
 * @example invoiceFileName('2026/1187', 'nl') // 'factuur-2026-1187.pdf'
 */
export const invoiceFileName = (number: string, language: Language): string =>
  `${names[language].invoice}-${number.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.pdf`;
