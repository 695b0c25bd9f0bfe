import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { Addressee } from '../content/addressee.ts';
import type { Notice } from '../content/notice.ts';
import type { NoticeOfDefault } from '../content/notice-of-default.ts';
import type { PaidInPart, PaidWhole } from '../content/payment-received.ts';
import type { Reminder } from '../content/reminder.ts';
import type { Statement } from '../content/statement.ts';
import { deGroot, payment, timmer } from './people.ts';
import { line, oneInvoice } from './statements.ts';

const base = { creditor: timmer, dossierMark: '7F3K-2Q9D' } as const;

export const reminder = (addressee: Addressee = deGroot, statement: Statement = oneInvoice): Reminder => ({
  ...base,
  kind: 'reminder',
  date: plainDate('2026-09-08'),
  lastDate: plainDate('2026-09-16'),
  startsDefault: true,
  addressee,
  statement,
  payment: payment(statement.total),
});

export const notice = (addressee: Addressee = deGroot, statement: Statement = oneInvoice): Notice => ({
  ...base,
  kind: 'notice',
  date: plainDate('2026-09-21'),
  lastDate: plainDate('2026-10-01'),
  addressee,
  statement,
  payment: payment(statement.total),
});

export const noticeOfDefault = (
  addressee: Addressee = deGroot,
  statement: Statement = oneInvoice,
): NoticeOfDefault => ({
  ...base,
  kind: 'notice-of-default',
  date: plainDate('2026-10-12'),
  lastDate: plainDate('2026-10-22'),
  decisionFrom: plainDate('2026-10-26'),
  inDefaultSince: plainDate('2026-09-05'),
  delivery: 'registered-and-mail',
  noObjectionKnown: true,
  addressee,
  statement,
  payment: payment(statement.total),
});

const received = {
  ...base,
  kind: 'payment-received',
  date: plainDate('2026-09-29'),
  receivedOn: plainDate('2026-09-29'),
  method: 'iDEAL | Wero',
  reference: '9000 1048 2011 87',
  receiptUrl: 'https://betalen.timmer.example/bewijs#b81xLq0zTn',
} as const;

export const paidWhole = (addressee: Addressee = deGroot): PaidWhole => ({
  ...received,
  outcome: 'whole',
  amount: cents(1_246_30),
  settled: [{ number: '2026-1187', paid: cents(1_246_30), left: cents(0) }],
  stillOpen: [],
  addressee,
});

export const paidInPart = (addressee: Addressee = deGroot): PaidInPart => ({
  ...received,
  outcome: 'part',
  amount: cents(600_00),
  settled: [{ number: '2026-1187', paid: cents(600_00), left: cents(646_30) }],
  stillOpen: [line('2026-1290', '2026-10-02', '2026-10-16', 482_79)],
  payment: payment(646_30),
  addressee,
});
