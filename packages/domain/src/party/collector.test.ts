import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { type Collector, lacksRegistration } from './collector.ts';

const TODAY = plainDate('2026-09-08');
const bureau = (validUntil: string | null): Collector => ({
  kind: 'bureau',
  name: 'Incasso Oost',
  registration: validUntil === null ? null : { number: 'WKI-1234', validUntil: plainDate(validUntil) },
});

test('own staff needs no registration, whoever owes', () => {
  for (const kind of ['company', 'sole-trader', 'consumer', 'unknown'] as const)
    expect(lacksRegistration(undefined, kind, TODAY)).toBe(false);
});

describe.each(['group-company', 'bureau', 'bought-claims'] as const)('%s', (kind) => {
  test('without a registration writes to companies alone', () => {
    const collector = { ...bureau(null), kind };
    expect(lacksRegistration(collector, 'company', TODAY)).toBe(false);
    for (const debtor of ['sole-trader', 'consumer', 'unknown'] as const)
      expect(lacksRegistration(collector, debtor, TODAY)).toBe(true);
  });
});

test('a registration counts up to and including its last day', () => {
  expect(lacksRegistration(bureau('2026-09-08'), 'consumer', TODAY)).toBe(false);
  expect(lacksRegistration(bureau('2026-09-07'), 'consumer', TODAY)).toBe(true);
});
