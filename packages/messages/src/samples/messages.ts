import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { Addressee } from '../content/addressee.ts';
import type { ClaimsForgiven } from '../content/claims-forgiven.ts';
import type { CostsAnnounced } from '../content/collection-costs.ts';
import type { FourteenDayNotice } from '../content/fourteen-day-notice.ts';
import type { Notice } from '../content/notice.ts';
import type { ClaimedOnTop, NoticeOfDefault } from '../content/notice-of-default.ts';
import type { PaidInPart, PaidWhole } from '../content/payment-received.ts';
import type { Reminder } from '../content/reminder.ts';
import { askedAmount, type Statement } from '../content/statement.ts';
import { calculationOf, costsOver } from './law.ts';
import { deGroot, payment, timmer, yilmaz } from './people.ts';
import { line, oneInvoice, twoBills } from './statements.ts';

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

/** A notice to a business, with what may follow. */
export const noticeWithLater = (
  addressee: Addressee = deGroot,
  statement: Statement = oneInvoice,
  costs: CostsAnnounced = costsOver(statement.total),
): Notice => ({
  ...notice(addressee, statement),
  later: { interest: { kind: 'commercial', from: plainDate('2026-09-05'), rate: 10_40 }, costs },
});

export const fourteenDayNotice = (
  addressee: Addressee = yilmaz,
  statement: Statement = twoBills,
  costs: CostsAnnounced = costsOver(statement.total),
): FourteenDayNotice => ({
  ...base,
  kind: 'fourteen-day-notice',
  date: plainDate('2026-09-21'),
  surely: plainDate('2026-10-12'),
  addressee,
  statement: { ...statement, alsoReminded: [], total: askedAmount({ ...statement, alsoReminded: [] }) },
  costs,
  payment: payment(statement.total),
});

const claiming = (message: NoticeOfDefault, claimed: ClaimedOnTop): NoticeOfDefault => ({
  ...message,
  claimed,
  payment: payment(claimed.calculation.total),
});

/** To a business: interest from the day after the due date, and costs, for the first time. */
export const noticeOfDefaultClaiming = (
  addressee: Addressee = deGroot,
  statement: Statement = oneInvoice,
  costs: CostsAnnounced = costsOver(statement.total),
): NoticeOfDefault => {
  const message = noticeOfDefault(addressee, statement);
  const from = message.inDefaultSince;
  const calculation = calculationOf(statement, 'commercial', from, message.lastDate, costs);
  return claiming(message, { calculation, noticeOn: null });
};

/** To a consumer: interest from the day after the last free day, costs as the notice announced them. */
export const noticeOfDefaultToConsumer = (
  addressee: Addressee = yilmaz,
  statement: Statement = twoBills,
  costs: CostsAnnounced = costsOver(statement.total),
): NoticeOfDefault => {
  const from = plainDate('2026-10-08');
  const message = { ...noticeOfDefault(addressee, statement), inDefaultSince: plainDate('2026-09-17') };
  const calculation = calculationOf(statement, 'statutory', from, message.lastDate, costs);
  return claiming(message, { calculation, noticeOn: plainDate('2026-09-21') });
};

/** What was not paid in time and is not asked any more. */
export const claimsForgiven = (addressee: Addressee = deGroot): ClaimsForgiven => ({
  ...base,
  kind: 'claims-forgiven',
  date: plainDate('2026-10-29'),
  forgiven: [{ number: '2026-1187', principal: cents(0), interest: cents(17_05), costs: cents(186_95) }],
  total: cents(204_00),
  stillOpen: [line('2026-1290', '2026-10-02', '2026-10-16', 482_79)],
  addressee,
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

/** A payment after the notice of default: costs and interest first (art. 6:44 BW), then the principal. */
export const paidAfterDefault = (addressee: Addressee = deGroot): PaidInPart => ({
  ...paidInPart(addressee),
  settled: [
    {
      number: '2026-1187',
      paid: cents(600_00),
      costs: cents(186_95),
      interest: cents(17_05),
      left: cents(850_30),
    },
  ],
  payment: payment(850_30),
});
