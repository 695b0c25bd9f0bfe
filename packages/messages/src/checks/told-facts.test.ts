import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import type { Message } from '../content/message.ts';
import { renderMail } from '../mail/render-mail.ts';
import { toldTo } from '../samples/all-told.ts';
import {
  arrangementConfirmed,
  arrangementCountered,
  arrangementEnding,
  arrangementReceived,
  arrangementRefused,
  instalmentAhead,
  instalmentMissed,
} from '../samples/arrangements.ts';
import { payment, timmer, yilmaz } from '../samples/people.ts';
import {
  answerDelayed,
  disputeOfPart,
  disputePartly,
  disputeReceived,
  disputeRejected,
  disputeToMediation,
  disputeUpheld,
  messageAnswered,
  messageReceived,
  paymentNotFound,
  paymentReportReceived,
  promiseConfirmed,
} from '../samples/told.ts';
import type { MissingFact } from './missing-facts.ts';

const before = plainDate('2026-09-24');
const sameDay = plainDate('2026-09-25');
const nothing = cents(0);
const confirmed = arrangementConfirmed();
const [first] = confirmed.claims;
const claim = { number: '2026-0931', amount: cents(281_30), interest: nothing, costs: nothing };

const lacking: readonly (readonly [MissingFact, Message])[] = [
  ['invoice', { ...disputeReceived(), invoice: ' ' }],
  ['disputed', { ...disputeOfPart(), disputed: nothing }],
  ['answerBy', { ...disputeReceived(), answerBy: before }],
  // What is disputed as a whole is not asked.
  ['payment.amount', { ...disputeReceived(), payment: payment(1_246_30) }],
  ['payment.amount', { ...disputeOfPart(), payment: payment(0) }],
  ['invoice', { ...disputeUpheld(), invoice: '' }],
  ['credited', { ...disputeUpheld(), credited: nothing }],
  ['credited', { ...disputePartly(), credited: nothing }],
  ['payBy', { ...disputePartly(), payBy: null }],
  ['payBy', { ...disputeRejected(), payBy: sameDay }],
  ['note', { ...disputeRejected(), note: ' \n ' }],
  ['payment.iban', { ...disputeRejected(), payment: { ...payment(1_246_30), iban: 'NL00 1' } }],
  ['pausedUntil', { ...disputeToMediation(), until: sameDay }],
  ['invoices', { ...promiseConfirmed(), invoices: [] }],
  ['payOn', { ...promiseConfirmed(), payOn: before }],
  ['told.rest', { ...promiseConfirmed(), rest: cents(-1) }],
  ['payment.amount', { ...promiseConfirmed(), payment: payment(1_00) }],
  ['invoices', { ...arrangementReceived(), invoices: [''] }],
  ['terms', { ...arrangementReceived(), terms: [] }],
  ['answerBy', { ...arrangementReceived(), answerBy: before }],
  ['proposedOn', { ...confirmed, proposedOn: plainDate('2026-09-26') }],
  ['claims', { ...confirmed, claims: [{ ...claim, costs: cents(281_31) }] }],
  ['claims', { ...confirmed, claims: [{ ...claim, number: '' }] }],
  ['terms', { ...confirmed, terms: confirmed.terms.toReversed(), payment: payment(93_70) }],
  ['terms.total', { ...confirmed, claims: first ? [first] : [] }],
  ['payment.amount', { ...confirmed, payment: payment(281_30) }],
  ['rules', { ...confirmed, rules: { ...confirmed.rules, repairDays: 0 } }],
  ['acceptor', { ...confirmed, acceptor: { name: 'A. de Groot', role: '' } }],
  ['terms', { ...arrangementCountered(), terms: [{ due: before, amount: cents(281_30) }] }],
  ['invoices', { ...arrangementCountered(), invoices: [] }],
  ['proposedOn', { ...arrangementCountered(), proposedOn: plainDate('2026-09-26') }],
  ['validUntil', { ...arrangementCountered(), validUntil: sameDay }],
  ['note', { ...arrangementRefused(), note: '' }],
  ['resumeOn', { ...arrangementRefused(), resumeOn: sameDay }],
  ['term', { ...instalmentAhead(), term: { due: before, amount: cents(93_80) } }],
  ['told.left', { ...instalmentAhead(), left: cents(93_79) }],
  ['payment.amount', { ...instalmentAhead(), payment: payment(281_30) }],
  ['term', { ...instalmentMissed(), date: plainDate('2026-10-01') }],
  ['open', { ...instalmentMissed(), open: nothing, payment: payment(0) }],
  ['repairBy', { ...instalmentMissed(), repairBy: plainDate('2026-10-07') }],
  ['payment.amount', { ...instalmentMissed(), payment: payment(93_79) }],
  ['open', { ...arrangementEnding(), open: nothing, payment: payment(0) }],
  ['told.left', { ...arrangementEnding(), left: cents(93_79) }],
  ['endsOn', { ...arrangementEnding(), endsOn: plainDate('2026-10-19') }],
  ['payment.amount', { ...arrangementEnding(), payment: payment(281_30) }],
  ['invoices', { ...paymentNotFound(), invoices: [] }],
  ['note', { ...paymentNotFound(), note: '' }],
  ['resumeOn', { ...paymentNotFound(), resumeOn: before }],
  ['invoices', { ...paymentReportReceived(), invoices: [] }],
  ['answerBy', { ...paymentReportReceived(), answerBy: before }],
  ['note', { ...messageAnswered(), note: '' }],
  ['wroteOn', { ...messageAnswered(), wroteOn: plainDate('2026-09-26') }],
  ['answerBy', { ...messageReceived(), answerBy: before }],
  ['answerBy', { ...answerDelayed(), answerBy: before }],
];

test.each(lacking)('without %s it is not sent', (fact, message) => {
  expect(renderMail(message)).toEqual({ ok: false, missing: [fact] });
});

test.each(toldTo(yilmaz))('%s: whom to reach, which reference and which page are needed', (_, message) => {
  const refused = (part: Partial<Message>) => renderMail({ ...message, ...part } as Message);
  expect(refused({ reference: '' })).toEqual({ ok: false, missing: ['reference'] });
  expect(refused({ statusUrl: ' ' })).toEqual({ ok: false, missing: ['statusUrl'] });
  expect(refused({ creditor: { ...timmer, email: '' } })).toEqual({ ok: false, missing: ['creditor.email'] });
  expect(refused({ creditor: { ...timmer, phone: '' } })).toEqual({ ok: false, missing: ['creditor.phone'] });
  expect(refused({ addressee: { ...yilmaz, name: '' } })).toEqual({
    ok: false,
    missing: ['addressee.name'],
  });
});

test('what is partly credited to nothing open names no day', () => {
  expect(renderMail({ ...disputePartly(), payment: null, payBy: null }).ok).toBe(true);
});
