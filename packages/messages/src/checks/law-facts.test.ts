import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents, ZERO } from '@voldaan/domain/money/cents.ts';
import { describe, expect, test } from 'vitest';
import type { CostsAnnounced } from '../content/collection-costs.ts';
import type { Message } from '../content/message.ts';
import { renderFourteenDayNotice } from '../letter/render-fourteen-day-notice.ts';
import { renderLetter } from '../letter/render-letter.ts';
import { renderMail } from '../mail/render-mail.ts';
import {
  claimsForgiven,
  fourteenDayNotice,
  noticeOfDefaultClaiming,
  noticeOfDefaultToConsumer,
  noticeWithLater,
  paidAfterDefault,
} from '../samples/messages.ts';
import { payment, timmer, yilmaz } from '../samples/people.ts';
import { everything, smallBill, twoBills } from '../samples/statements.ts';
import { missingFacts, missingOnPaper } from './missing-facts.ts';

const letter = fourteenDayNotice();
const costs = (change: Partial<CostsAnnounced>): Message => ({
  ...letter,
  costs: { ...letter.costs, ...change },
});
const withJoined: Message = {
  ...letter,
  statement: everything,
  costs: { ...letter.costs, base: everything.total },
};
const withoutTwo = { ...letter.statement, due: letter.statement.due.slice(0, 1) };

const NO_STREET = { street: '', postcode: '1013 AB', city: 'Amsterdam', country: 'NL' };

describe('a fourteen-day notice without one of its facts leaves neither by post nor by mail', () => {
  test.each<[string, Message]>([
    ['creditor.name', { ...letter, creditor: { ...timmer, name: '' } }],
    ['creditor.phone', { ...letter, creditor: { ...timmer, phone: '' } }],
    ['creditor.address', { ...letter, creditor: { ...timmer, city: '' } }],
    ['addressee.name', { ...letter, addressee: { ...yilmaz, name: '' } }],
    ['addressee.address', { ...letter, addressee: { ...yilmaz, address: NO_STREET } }],
    ['dossierMark', { ...letter, dossierMark: '' }],
    ['statement.due', { ...letter, statement: { ...letter.statement, due: [] } }],
    ['statement.due', withJoined],
    ['statement.line', { ...letter, date: plainDate('2026-09-04') }],
    ['statement.total', { ...letter, statement: withoutTwo }],
    ['payment.amount', { ...letter, payment: payment(323_50) }],
    ['payment.iban', { ...letter, payment: { ...letter.payment, iban: '' } }],
    ['payment.reference', { ...letter, payment: { ...letter.payment, reference: '' } }],
    ['payment.typedCode', { ...letter, payment: { ...letter.payment, typedCode: '' } }],
    ['costs.amount', costs({ amount: cents(42_21) })],
    ['costs.amount', costs({ lines: [] })],
    ['costs.base', costs({ base: cents(281_31) })],
    ['costs.vat', costs({ vat: ZERO })],
    // Posted on 21 September, the last free day is 7 October.
    ['surely', { ...letter, surely: plainDate('2026-10-06') }],
  ])('%s', async (fact, message) => {
    const missing = missingOnPaper(message);
    expect(missing).toContain(fact);
    expect(await renderLetter(message)).toEqual({ ok: false, missing });
    expect(renderMail(message)).toEqual({ ok: false, missing });
  });

  test('the mail may name the last free day itself and later days', () => {
    expect(missingOnPaper({ ...letter, surely: plainDate('2026-10-07') })).toEqual([]);
  });

  test('a word in the data that reads as another term stops it too', async () => {
    const creditor = { ...timmer, contactName: 'Sanne Vos, bel binnen 3 dagen' };
    expect(await renderLetter({ ...letter, creditor })).toEqual({ ok: false, missing: ['text.other-term'] });
  });
});

test('the mail of a fourteen-day notice carries the letter of the post, byte for byte', async () => {
  const notice = await renderFourteenDayNotice(letter);
  const posted = await renderLetter(letter);
  if (!notice.ok || !posted.ok) throw new RangeError('A sample lacks a fact.');
  expect(Buffer.compare(notice.copy.pdf, posted.pdf)).toBe(0);
  expect(Buffer.compare(notice.pdf, posted.pdf)).toBe(0);
  expect(notice.copy.fileName).toBe('brief-2026-09-21.pdf');
  expect(await renderFourteenDayNotice({ ...letter, payment: payment(1_00) })).toEqual({
    ok: false,
    missing: ['payment.amount'],
  });
});

describe('a notice announces what is complete', () => {
  const notice = noticeWithLater();
  const later = notice.later ?? { interest: null, costs: null };

  test.each<[string, Message]>([
    ['later', { ...notice, later: { interest: null, costs: null } }],
    [
      'later.interest',
      {
        ...notice,
        later: { ...later, interest: { kind: 'commercial', from: plainDate('2026-09-05'), rate: 0 } },
      },
    ],
    [
      'later.interest',
      {
        ...notice,
        later: { ...later, interest: { kind: 'commercial', from: plainDate('2026-09-22'), rate: 10_40 } },
      },
    ],
    ['costs.base', { ...notice, later: { ...later, costs: letter.costs } }],
  ])('%s', (fact, message) => {
    expect(missingFacts(message)).toEqual([fact]);
  });
});

describe('a notice of default claims what adds up', () => {
  const message = noticeOfDefaultToConsumer();
  const { claimed } = message;
  if (!claimed) throw new RangeError('The sample claims.');
  const { calculation } = claimed;
  const changed = (change: Partial<typeof calculation>): Message => ({
    ...message,
    claimed: { ...claimed, calculation: { ...calculation, ...change } },
  });
  const [first, second] = calculation.invoices;
  if (!first?.interest || !second) throw new RangeError('The sample has two invoices with interest.');
  const { interest } = first;

  test.each<[string, Message]>([
    ['payment.amount', { ...message, payment: payment(281_30) }],
    ['claimed.invoices', changed({ invoices: [first] })],
    ['claimed.invoices', changed({ invoices: [{ ...first, number: '2026-0001' }, second] })],
    ['claimed.invoices', changed({ invoices: [{ ...first, principal: cents(184_51) }, second] })],
    [
      'claimed.interest',
      changed({ invoices: [{ ...first, interest: { ...interest, amount: cents(31) } }, second] }),
    ],
    ['claimed.interest', changed({ invoices: [{ ...first, interest: { ...interest, days: 14 } }, second] })],
    [
      'claimed.interest',
      changed({ invoices: [{ ...first, interest: { ...interest, segments: [] } }, second] }),
    ],
    ['claimed.until', changed({ until: plainDate('2026-10-23') })],
    ['claimed.total', changed({ total: cents(323_97) })],
    ['claimed.total', changed({ credits: [{ number: 'C1', amount: cents(1) }] })],
    ['claimed.noticeOn', { ...message, claimed: { ...claimed, noticeOn: null } }],
    ['claimed.noticeOn', { ...message, claimed: { ...claimed, noticeOn: message.date } }],
    ['costs.amount', changed({ costs: { ...letter.costs, amount: cents(42_19) } })],
    ['decisionFrom', { ...message, decisionFrom: message.lastDate }],
    ['creditor.contactRole', { ...message, creditor: { ...timmer, contactRole: '' } }],
  ])('%s', (fact, wrong) => {
    expect(missingFacts(message)).toEqual([]);
    expect(missingFacts(wrong)).toContain(fact);
    expect(renderMail(wrong).ok).toBe(false);
  });

  test('costs over less than a letter asks are no reason to stop it, where an invoice came later', () => {
    const twoInvoices = noticeOfDefaultToConsumer(
      yilmaz,
      twoBills,
      noticeOfDefaultToConsumer(yilmaz, smallBill).claimed?.calculation.costs ?? letter.costs,
    );
    expect(missingFacts(twoInvoices)).toEqual([]);
  });

  test('a business needs no notice before it', () => {
    expect(missingFacts(noticeOfDefaultClaiming())).toEqual([]);
  });
});

test('what is forgiven is named and adds up', () => {
  const message = claimsForgiven();
  expect(missingFacts({ ...message, forgiven: [] })).toEqual(['forgiven', 'forgiven.total']);
  expect(missingFacts({ ...message, total: cents(1_00) })).toEqual(['forgiven.total']);
});

test('costs and interest of a payment are part of it', () => {
  const message = paidAfterDefault();
  const settled = message.settled.map((line) => ({ ...line, costs: cents(600_00) }));
  expect(missingFacts({ ...message, settled })).toEqual(['received.parts']);
});
