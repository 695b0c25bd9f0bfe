import { describe, expect, test } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import type { Decision } from '../decision.ts';
import { evolveAll } from '../evolve.ts';
import { type AccountState, NO_ACCOUNT } from '../state.ts';
import { takeDecision } from './approve.ts';
import { answerProposal } from './second-person.ts';

const today = plainDate('2026-10-26');
const asked: AccountState = {
  ...NO_ACCOUNT,
  opened: true,
  decision: { id: 'D1', invoices: ['2026-1187'], since: plainDate('2026-10-19') },
};

const after = (state: AccountState, decision: Decision): AccountState =>
  decision.ok ? evolveAll(state, decision.events) : state;

const proposed = after(
  asked,
  takeDecision(asked, { decisionId: 'D1', choice: 'bailiff', by: 'joris', today }),
);

describe('four eyes on what cannot be taken back', () => {
  test.each(['agency', 'bailiff', 'write-off'] as const)('%s is proposed, not decided', (choice) => {
    expect(takeDecision(asked, { decisionId: 'D1', choice, by: 'joris', today })).toEqual({
      ok: true,
      events: [{ type: 'SecondPersonAsked', decisionId: 'D1', choice, by: 'joris', on: today }],
    });
  });

  test('who proposed it cannot confirm it; saying it again changes nothing', () => {
    const confirm = { decisionId: 'D1', choice: 'bailiff', answer: 'confirm', by: 'joris', today } as const;
    expect(answerProposal(proposed, confirm)).toEqual({
      ok: false,
      refusal: { code: 'second-person-needed' },
    });
    const again = takeDecision(proposed, { decisionId: 'D1', choice: 'bailiff', by: 'joris', today });
    expect(again).toEqual({ ok: true, events: [] });
  });

  test('another person confirms: the decision is taken and nothing waits', () => {
    const confirm = { decisionId: 'D1', choice: 'bailiff', answer: 'confirm', by: 'sanne', today } as const;
    const decision = answerProposal(proposed, confirm);
    expect(decision).toEqual({
      ok: true,
      events: [{ type: 'DecisionTaken', decisionId: 'D1', choice: 'bailiff' }],
    });
    expect(after(proposed, decision).decision).toBeUndefined();
  });

  test('saying yes by making the same choice does not go round the second person', () => {
    const same = takeDecision(proposed, { decisionId: 'D1', choice: 'bailiff', by: 'sanne', today });
    expect(same.ok && same.events.map(({ type }) => type)).toEqual(['SecondPersonAsked']);
  });

  test('refused, the choice is open again; a refusal is told only once', () => {
    const no = { decisionId: 'D1', choice: 'bailiff', answer: 'refuse', by: 'sanne', today } as const;
    const refused = after(proposed, answerProposal(proposed, no));
    expect(refused.decision).toEqual(asked.decision);
    expect(answerProposal(refused, no)).toEqual({ ok: false, refusal: { code: 'decision-unknown' } });
  });

  test('a yes to what was proposed before is no yes to what is proposed now', () => {
    const changed = after(
      proposed,
      takeDecision(proposed, { decisionId: 'D1', choice: 'write-off', by: 'joris', today }),
    );
    const late = { decisionId: 'D1', choice: 'bailiff', answer: 'confirm', by: 'sanne', today } as const;
    expect(answerProposal(changed, late)).toEqual({ ok: false, refusal: { code: 'decision-unknown' } });
  });

  test('waiting is decided by one person and drops what was proposed', () => {
    const until = plainDate('2026-11-06');
    const wait = takeDecision(proposed, {
      decisionId: 'D1',
      choice: 'wait-until',
      by: 'sanne',
      today,
      until,
    });
    expect(wait.ok && wait.events.map(({ type }) => type)).toEqual([
      'DecisionTaken',
      'StepUndone',
      'HoldPlaced',
    ]);
    expect(after(proposed, wait).decision).toBeUndefined();
  });
});
