import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { HoldReason } from '@voldaan/domain/hold/hold.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { AccountStatement } from '../content/account-statement.ts';
import type { Addressee } from '../content/addressee.ts';
import type { AnswerDelayed } from '../content/answer-delayed.ts';
import type {
  DisputePartlyUpheld,
  DisputeRejected,
  DisputeToMediation,
  DisputeUpheld,
  DisputeWithdrawn,
} from '../content/dispute-answered.ts';
import type { DisputeReceived } from '../content/dispute-received.ts';
import type { MessageAnswered } from '../content/message-answered.ts';
import type { MessageReceived } from '../content/message-received.ts';
import type { PaymentNotFound } from '../content/payment-not-found.ts';
import type { PaymentReportReceived } from '../content/payment-report-received.ts';
import type { PromiseConfirmed } from '../content/promise-confirmed.ts';
import { deGroot, payment, timmer } from './people.ts';
import { line } from './statements.ts';

/** What every told sample carries; Friday 25 September 2026. */
export const toldBase = (addressee: Addressee) =>
  ({
    creditor: timmer,
    dossierMark: '7F3K-2Q9D',
    date: plainDate('2026-09-25'),
    addressee,
    reference: '7F3-K2Q',
    statusUrl: 'https://betalen.timmer.example/open#3mK9xq7RtV2pLw8sYzNb4Q',
  }) as const;

export const disputeReceived = (addressee: Addressee = deGroot): DisputeReceived => ({
  ...toldBase(addressee),
  kind: 'dispute-received',
  invoice: '2026-1187',
  category: 'not-delivered',
  disputed: null,
  answerBy: plainDate('2026-10-02'),
  payment: null,
});

export const disputeOfPart = (addressee: Addressee = deGroot): DisputeReceived => ({
  ...disputeReceived(addressee),
  category: 'wrong-price',
  disputed: cents(350_00),
  answerBy: plainDate('2026-09-30'),
  payment: payment(896_30),
});

const answered = (addressee: Addressee) =>
  ({ ...toldBase(addressee), kind: 'dispute-answered', invoice: '2026-1187' }) as const;

export const disputeUpheld = (addressee: Addressee = deGroot): DisputeUpheld => ({
  ...answered(addressee),
  outcome: 'upheld',
  credited: cents(1_246_30),
  note: null,
  payment: null,
});

export const disputePartly = (addressee: Addressee = deGroot): DisputePartlyUpheld => ({
  ...answered(addressee),
  outcome: 'partly',
  credited: cents(150_00),
  payBy: plainDate('2026-10-02'),
  note: 'Twee van de vijf dozen waren leeg. De andere drie zijn op 24 augustus getekend.',
  payment: payment(1_096_30),
});

export const disputeRejected = (addressee: Addressee = deGroot): DisputeRejected => ({
  ...answered(addressee),
  outcome: 'rejected',
  payBy: plainDate('2026-10-02'),
  note: 'De bestelling is op 24 augustus bij u bezorgd.\n\nUw collega tekende voor ontvangst.',
  payment: payment(1_246_30),
});

export const disputeToMediation = (addressee: Addressee = deGroot): DisputeToMediation => ({
  ...answered(addressee),
  outcome: 'mediation',
  until: plainDate('2026-11-06'),
  note: null,
  payment: payment(1_246_30),
});

export const disputeWithdrawn = (addressee: Addressee = deGroot): DisputeWithdrawn => ({
  ...answered(addressee),
  outcome: 'withdrawn',
  note: null,
  payment: payment(1_246_30),
});

/** Two invoices open, one of them paid in part. */
export const statement = (addressee: Addressee = deGroot): AccountStatement => ({
  ...toldBase(addressee),
  kind: 'statement',
  lines: [
    line('2026-1187', '2026-08-21', '2026-09-04', 1_246_30, 646_30),
    line('2026-1290', '2026-09-18', '2026-10-02', 482_79),
  ],
  extras: cents(0),
  credits: [],
  total: cents(1_129_09),
  payments: [
    { on: plainDate('2026-07-14'), amount: cents(310_00) },
    { on: plainDate('2026-09-22'), amount: cents(600_00) },
  ],
  payment: payment(1_129_09),
});

/** Nothing but money that the debtor has with us. */
export const statementWithCredit = (addressee: Addressee = deGroot): AccountStatement => ({
  ...statement(addressee),
  lines: [],
  credits: [{ number: 'C-2026-14', amount: cents(50_00) }],
  total: cents(-50_00),
  payments: [],
  payment: null,
});

export const promiseConfirmed = (addressee: Addressee = deGroot): PromiseConfirmed => ({
  ...toldBase(addressee),
  kind: 'promise-confirmed',
  invoices: ['2026-1187'],
  amount: cents(1_246_30),
  payOn: plainDate('2026-10-02'),
  rest: cents(0),
  payment: payment(1_246_30),
});

export const promiseOfPart = (addressee: Addressee = deGroot): PromiseConfirmed => ({
  ...promiseConfirmed(addressee),
  amount: cents(600_00),
  rest: cents(646_30),
  payment: payment(600_00),
});

export const paymentReportReceived = (addressee: Addressee = deGroot): PaymentReportReceived => ({
  ...toldBase(addressee),
  kind: 'payment-report-received',
  invoices: ['2026-0931', '2026-0958'],
  answerBy: plainDate('2026-09-29'),
});

export const paymentNotFound = (addressee: Addressee = deGroot): PaymentNotFound => ({
  ...toldBase(addressee),
  kind: 'payment-not-found',
  invoices: ['2026-1187'],
  resumeOn: plainDate('2026-10-01'),
  note: 'Wij zochten op onze rekening van 1 tot en met 24 september, op bedrag en op uw naam.',
  payment: payment(1_246_30),
});

export const messageAnswered = (addressee: Addressee = deGroot): MessageAnswered => ({
  ...toldBase(addressee),
  kind: 'message-answered',
  wroteOn: plainDate('2026-09-24'),
  note: 'Wij sturen maandag een nieuwe deur. Betaal de rest gerust later deze week.',
});

export const messageReceived = (addressee: Addressee = deGroot): MessageReceived => ({
  ...toldBase(addressee),
  kind: 'message-received',
  answerBy: plainDate('2026-09-29'),
});

export const answerDelayed = (
  addressee: Addressee = deGroot,
  about: HoldReason = 'arrangement-proposed',
): AnswerDelayed => ({
  ...toldBase(addressee),
  kind: 'answer-delayed',
  about,
  answerBy: plainDate('2026-10-02'),
});
