import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { renderLetter } from '../letter/render-letter.ts';
import { renderMail } from '../mail/render-mail.ts';
import { allSamples } from '../samples/all.ts';
import { notice, noticeOfDefault, paidInPart, paidWhole, reminder } from '../samples/messages.ts';
import { deGroot, payment, timmer } from '../samples/people.ts';
import { oneInvoice } from '../samples/statements.ts';
import { missingFacts } from './missing-facts.ts';

test.each(allSamples)('%s has all its facts', (_, message) => {
  expect(missingFacts(message)).toEqual([]);
});

test('a reminder without somebody to call is refused', () => {
  const message = { ...reminder(), creditor: { ...timmer, phone: ' ' } };
  expect(renderMail(message)).toEqual({ ok: false, missing: ['creditor.phone'] });
});

test('a total that the lines do not add up to is refused', () => {
  const message = reminder(deGroot, { ...oneInvoice, total: cents(1_246_31) });
  expect(missingFacts(message)).toEqual(['statement.total']);
});

test('the amount to pay is the total', () => {
  expect(missingFacts({ ...reminder(), payment: payment(1_00) })).toEqual(['payment.amount']);
});

test('an account number with wrong check digits is refused', () => {
  const wrong = { ...payment(1_246_30), iban: 'NL00 BANK 0123 4567 89' };
  expect(missingFacts({ ...reminder(), payment: wrong })).toEqual(['payment.iban']);
});

test('nothing is asked that is not overdue, and the last date lies ahead', () => {
  expect(missingFacts({ ...reminder(), date: plainDate('2026-09-04') })).toEqual(['statement.line']);
  expect(missingFacts({ ...notice(), lastDate: plainDate('2026-09-21') })).toEqual(['lastDate']);
});

test('a notice of default names what follows on a day after its last date', () => {
  const message = { ...noticeOfDefault(), decisionFrom: plainDate('2026-10-22') };
  expect(missingFacts(message)).toEqual(['decisionFrom']);
});

test('voldaan only when nothing is left; a part payment names what is', () => {
  const settled = [{ number: '2026-1187', paid: cents(600_00), left: cents(646_30) }];
  expect(missingFacts({ ...paidWhole(), settled })).toEqual(['received.left']);
  const nothing = [{ number: '2026-1187', paid: cents(600_00), left: cents(0) }];
  expect(missingFacts({ ...paidInPart(), settled: nothing })).toEqual(['received.left']);
});

test('a letter needs an address, a mail does not', async () => {
  const message = reminder({ ...deGroot, address: null });
  expect(renderMail(message).ok).toBe(true);
  expect(await renderLetter(message)).toEqual({ ok: false, missing: ['addressee.address'] });
});
