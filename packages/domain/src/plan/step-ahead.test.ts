import { expect, test } from 'vitest';
import { anAccount, BUSINESS, CONSUMER, contextOf } from '../account/fixture.ts';
import type { AccountState } from '../account/state.ts';
import { instant } from '../calendar/instant.ts';
import { stepAhead } from './step-ahead.ts';

const NOW = instant('2026-09-05T10:00:00Z');

const ahead = (state: AccountState, rung: number) =>
  stepAhead(state, { rung, invoices: ['2026-1187'] }, contextOf(state), NOW);

test('a notice of default as it will be printed: its day, its last day, interest and costs', () => {
  const found = ahead(anAccount(BUSINESS), 5);
  expect(found).toMatchObject({ step: 'notice-of-default', on: '2026-10-12', invoices: ['2026-1187'] });
  // 10.40% of 1,246.30 from 5 September, and 15% of the principal.
  expect(found?.asks?.kind === 'claim' && found.asks.made.costs).toBe(186_95);
  expect(found?.asks?.kind === 'claim' && found.asks.made.until).toBe(found?.last);
});

test('a fourteen-day notice fixes the costs on paper', () => {
  const found = ahead(anAccount(CONSUMER), 3);
  expect(found).toMatchObject({ step: 'fourteen-day-notice', post: 'post' });
  expect(found?.asks).toMatchObject({ kind: 'notice', costs: 186_95 });
});

test('nothing is ahead of an account that stands still', () => {
  const state = anAccount(BUSINESS);
  expect(
    stepAhead(state, { rung: 5, invoices: ['2026-1187'] }, { ...contextOf(state), stopped: true }, NOW),
  ).toBeUndefined();
});
