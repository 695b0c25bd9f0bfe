import { expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, CONSUMER } from '../fixture.ts';

const monday = plainDate('2026-09-21');
const invoices = ['2026-1187'];
const queued: AccountEvent = {
  type: 'LetterQueued',
  letterId: 'L1',
  letter: 'fourteen-day-notice',
  post: 'post',
  rung: 3,
  invoices,
  on: monday,
};
const printed = (on: string): AccountEvent => ({
  type: 'LetterPrinted',
  letterId: 'L1',
  on: plainDate(on),
  last: plainDate('2026-10-01'),
  document: 'letters/L1.pdf',
});
const copied = (on: string): AccountEvent => ({
  type: 'MessageClaimed',
  messageId: 'M2',
  message: 'fourteen-day-notice',
  rung: 3,
  run: 'run',
  at: instant(`${on}T08:00:00Z`),
  copy: true,
  invoices,
  on: plainDate(on),
});
const withdrawn: AccountEvent = { type: 'LetterWithdrawn', letterId: 'L1', why: 'held' };
const wroteAfter = (...events: readonly AccountEvent[]) =>
  evolveAll(anAccount(CONSUMER), [queued, ...events]).wrote;

test('a letter that is withdrawn before it was printed was never written', () => {
  expect(wroteAfter(withdrawn)).toEqual([]);
});

test('printed, and its copy did not leave yet: neither was it', () => {
  expect(wroteAfter(printed('2026-09-22'), withdrawn)).toEqual([]);
});

test('its copy left on the day of printing: that day was written, not the day of the decision', () => {
  expect(wroteAfter(printed('2026-09-22'), copied('2026-09-22'), withdrawn)).toEqual(['2026-09-22']);
});

test('a letter and its copy are one message, of the day of posting', () => {
  const posted: AccountEvent = { type: 'LetterPosted', letterId: 'L1', on: plainDate('2026-09-23') };
  expect(wroteAfter(printed('2026-09-22'), posted, copied('2026-09-24'))).toEqual(['2026-09-23']);
});
