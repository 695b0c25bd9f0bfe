import type { PlannedAction } from '@voldaan/contract/desk/next-step.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { nextSteps } from './next-steps.ts';

const planned = (kind: PlannedAction['kind'], rung: number, ...invoices: string[]): PlannedAction => ({
  kind,
  on: plainDate('2026-09-28'),
  at: null,
  invoices,
  rule: { plan: 'business', version: 1, rung },
  cause: { code: 'plan-day', data: { due: plainDate('2026-09-04'), days: 24 } },
});

test('what comes first for each invoice can be skipped or moved, and nothing after it', () => {
  const steps = nextSteps({
    planned: [
      planned('overdue', 0, '2026-3'),
      planned('call', 2, '2026-1'),
      planned('notice', 3, '2026-1', '2026-2'),
      planned('call', 4, '2026-1', '2026-2'),
    ],
  });
  expect(steps.map(({ rung, action }) => [rung, action.invoices])).toEqual([
    [2, ['2026-1']],
    [3, ['2026-2']],
  ]);
});

test('the choice at the end of the ladder is made, not skipped', () => {
  expect(nextSteps({ planned: [planned('decision', 6, '2026-1')] })).toEqual([]);
});
