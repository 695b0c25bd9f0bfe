import { expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { DEFAULT_LEGAL_POLICY } from '../../law/legal-policy.ts';
import { cents } from '../../money/cents.ts';
import { CONSUMER_PLAN } from '../../plan/default-plans.ts';
import { nextRung } from '../../plan/next-rung.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice, CONSUMER } from '../fixture.ts';
import type { AccountState } from '../state.ts';
import { openNotice } from './open-notice.ts';
import { takeMessage } from './take-message.ts';

const NUMBER = '2026-0931';
const BY_MAIL = { ...DEFAULT_LEGAL_POLICY, noticeByMail: true };

/** The notice of Monday 21 September about 281.30 to a consumer without a postal address. */
const mailed = (law = BY_MAIL): AccountState => {
  const cause = { rule: 'plan-day', day: 17, due: plainDate('2026-09-04') } as const;
  const taken = (rung: number, step: 'reminder' | 'call', day: string) =>
    ({ type: 'StepTaken', rung, step, invoices: [NUMBER], on: plainDate(day), cause }) as const;
  const bill = anInvoice({ number: NUMBER, amount: cents(281_30) });
  const before = [taken(1, 'reminder', '2026-09-08'), taken(2, 'call', '2026-09-14')];
  const state = anAccount({ ...CONSUMER, post: false }, [bill], before);
  const now = instant('2026-09-21T08:15:00Z');
  const action = {
    kind: 'message',
    at: now,
    step: 'fourteen-day-notice',
    rung: 3,
    invoices: [NUMBER],
    joined: [],
    cause,
  } as const;
  return evolveAll(state, takeMessage(state, action, { plan: CONSUMER_PLAN, law }, now, 'run'));
};

/** Day from which its third rung counts. */
const noticed = (state: AccountState) => state.invoices[0]?.steps.find(({ rung }) => rung === 3)?.on;

const opened = (state: AccountState, on: string): AccountState => {
  const decision = openNotice(state, { on: plainDate(on) });
  return evolveAll(state, decision.ok ? decision.events : []);
};

test('a notice by e-mail alone counts from its opening: the 24th, so free up to Thursday 8 October', () => {
  const sent = mailed();
  expect(sent.notices).toBeUndefined();
  expect(noticed(sent)).toBeNull();
  const read = opened(sent, '2026-09-24');
  expect(read.notices).toMatchObject([
    { on: '2026-09-24', costs: 42_20, lastFreeDay: '2026-10-08', costsDueFrom: '2026-10-09' },
  ]);
  expect(noticed(read)).toBe('2026-09-24');
});

test('opened again, nothing begins anew', () => {
  const read = opened(mailed(), '2026-09-24');
  expect(opened(read, '2026-10-05')).toEqual(read);
});

test('never opened, the plan waits', () => {
  const sent = mailed();
  const [invoice] = sent.invoices;
  expect(invoice && nextRung(sent, invoice, CONSUMER_PLAN).block).toMatchObject({ because: 'awaiting-post' });
});

test('without that choice it goes without costs, and counts as a notice like any other', () => {
  const sent = mailed(DEFAULT_LEGAL_POLICY);
  expect(sent.unopened).toBeUndefined();
  expect(opened(sent, '2026-09-24')).toEqual(sent);
  expect(noticed(sent)).toBe('2026-09-21');
});
