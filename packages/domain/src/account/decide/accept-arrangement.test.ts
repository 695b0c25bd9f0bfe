import { expect, test } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import type { AccountState } from '../state.ts';
import { after, PLAN, POLICY, proposed, running } from '../testing/arranged.ts';
import { acceptArrangement, acceptCounter, counterArrangement } from './answer-arrangement.ts';

const today = plainDate('2026-09-11');
const arrangementOf = ({ arrangement }: AccountState) => ({ arrangementId: arrangement?.id ?? '', today });

const interruptedOn = ({ invoices }: AccountState) => invoices.map(({ interrupted }) => interrupted);

test('who agrees himself, having shown who he is, acknowledges the debt', () => {
  expect(interruptedOn(running())).toEqual(['2026-09-09', '2026-09-09']);
});

test('our own yes to what came by a link acknowledges nothing for him', () => {
  const asked = proposed();
  const accepted = after(
    asked,
    acceptArrangement(asked, { ...arrangementOf(asked), approver: false }, POLICY, PLAN),
  );
  expect(accepted.arrangement?.stage).toBe('running');
  expect(interruptedOn(accepted)).toEqual([undefined, undefined]);
});

test('his yes to our proposal does', () => {
  const asked = proposed();
  const choice = { rhythm: 'monthly' as const, first: plainDate('2026-10-01'), by: { terms: 2 } };
  const countered = after(asked, counterArrangement(asked, { ...arrangementOf(asked), choice }, POLICY));
  const agreed = after(countered, acceptCounter(countered, arrangementOf(countered), POLICY, PLAN));
  expect(interruptedOn(agreed)).toEqual(['2026-09-11', '2026-09-11']);
});
