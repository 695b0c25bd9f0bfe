import { expect, test } from 'vitest';
import { anInvoice, CONSUMER } from '../account/fixture.ts';
import type { OpenInvoice, TakenStep } from '../account/invoice.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { defaultOf } from './default-of.ts';

const reminded = (...steps: readonly TakenStep[]): OpenInvoice => {
  const invoice = anInvoice();
  return { ...invoice, open: invoice.amount, steps };
};
const byMail: TakenStep = { rung: 1, on: plainDate('2026-09-08'), last: plainDate('2026-09-16') };

test('the due date is not proven to be fatal: default begins after the last date of the reminder', () => {
  expect(defaultOf(reminded(byMail), CONSUMER)).toEqual({
    kind: 'in-default',
    since: '2026-09-17',
    by: 'demand',
  });
});

test('proven to be fatal: the day after the due date, without any reminder', () => {
  const facts = { ...CONSUMER, agreed: { fatalTermProof: 'voorwaarden.pdf' } };
  expect(defaultOf(reminded(), facts)).toMatchObject({ since: '2026-09-05', by: 'fatal-term' });
});

test('on paper it arrives two days of delivery later: Thursday 10, so a last date of the 16th is too short', () => {
  const short = reminded({ ...byMail, post: true });
  expect(defaultOf(short, CONSUMER)).toEqual({ kind: 'not-in-default', reason: 'term-too-short' });
  const enough = reminded({ ...byMail, post: true, last: plainDate('2026-09-17') });
  expect(defaultOf(enough, CONSUMER)).toMatchObject({ since: '2026-09-18' });
});

test('a letter that lies to be posted is no demand', () => {
  expect(defaultOf(reminded({ ...byMail, on: null }), CONSUMER)).toMatchObject({ reason: 'no-demand' });
});
