import type { Task } from '@voldaan/contract/desk/tasks.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { cardOf } from './card-of.ts';
import { CardTasks } from './card-tasks.tsx';

const task = (subject: Task['subject'], taskId: string | null = 'T4'): Task => ({
  id: 'd1/task#T4',
  taskId,
  debtor: { id: 'd1', name: 'Bakkerij De Groot B.V.' },
  invoices: ['2026-1187'],
  amount: cents(124_630),
  since: plainDate('2026-09-21'),
  answerBy: null,
  subject,
  work: 'T4',
  ref: null,
  group: 'reach',
  advice: { answer: 'call', otherwise: 'plan-goes-on' },
  assigned: null,
  snoozed: null,
  alike: null,
});

const buttons = (...tasks: readonly Task[]): readonly string[] =>
  Array.from(
    renderToString(<CardTasks card={cardOf({ tasks: [...tasks] })} onDone={() => undefined} />).matchAll(
      /<button[^>]*>([^<]*)</g,
    ),
    ([, label = '']) => label,
  );

test('each kind of work has the act that fits it', () => {
  const refund = { code: 'refund', data: { receiptId: 'r1', amount: cents(53_70) } } as const;
  expect(buttons(task(refund))).toEqual(['Terugbetaald', 'Houd als tegoed']);
  const arrived = { code: 'did-it-arrive', data: { invoice: '2026-1187', sent: null } } as const;
  expect(buttons(task(arrived))).toEqual(['Ja, aangekomen', 'Niet aangekomen']);
  expect(buttons(task({ code: 'no-phone', data: { callId: 'C1' } }))).toEqual(['Gedaan']);
  expect(buttons(task({ code: 'kind-unknown', data: {} }, null))).toEqual([]);
});

test('what has a place of its own on the card is not said twice', () => {
  const decision = { code: 'decision', data: { decisionId: 'D1', since: plainDate('2026-09-21') } } as const;
  expect(
    renderToString(<CardTasks card={cardOf({ tasks: [task(decision, null)] })} onDone={() => undefined} />),
  ).toBe('');
});
