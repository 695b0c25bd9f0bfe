import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { cardOf } from './card-of.ts';
import { overtakenBy } from './overtaken.ts';

const approval = {
  id: 'a1',
  step: 'notice-of-default',
  since: plainDate('2026-09-22'),
  invoices: ['2026-1187'],
  amount: cents(145_030),
} as const;

const before = cardOf({ approvals: [{ ...approval, invoices: [...approval.invoices] }] });

const granted = {
  id: '41.0',
  at: instant('2026-09-24T08:07:00Z'),
  what: { code: 'approval-given', data: { step: 'notice-of-default' } },
  actor: { is: 'staff', name: 'Joris Bakker' },
  cause: null,
  note: null,
  documentId: null,
} as const;

test('the yes of a colleague is told to whoever was about to give it', () => {
  const now = cardOf({ approvals: [], past: [granted, ...before.past] });
  expect(overtakenBy(before, now)).toEqual([granted]);
});

test('what takes nothing away is no news: it stands on the timeline', () => {
  const now = { ...before, past: [granted, ...before.past] };
  expect(overtakenBy(before, now)).toEqual([]);
});
