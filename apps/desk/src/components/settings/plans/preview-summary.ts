import type { MovedAccount } from '@voldaan/contract/desk/settings-plans.ts';
import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import { daysBetween } from '@voldaan/domain/calendar/plain-date.ts';

/** So many accounts that get a step so many days later (earlier when negative), or all at once, or not any more. */
export type MovedTogether = {
  readonly rung: number;
  readonly kind: StepKind;
  readonly change: number | 'added' | 'gone';
  readonly accounts: number;
};

type Moved = MovedAccount['moved'][number];

const changeOf = ({ before, after }: Moved): MovedTogether['change'] => {
  if (!before) return 'added';
  return after ? daysBetween(before, after) : 'gone';
};

/**
 * What moves, in as few sentences as it can be told in: steps that move alike are one, what moves for the most
 * accounts first.
 *
 * @example // 14 accounts get their notice 3 days earlier: [{ rung: 3, kind: 'notice', change: -3, accounts: 14 }]
 */
export const summaryOf = (accounts: readonly MovedAccount[]): readonly MovedTogether[] => {
  const alike = new Map<string, MovedTogether>();
  for (const { moved } of accounts) {
    const own = new Map(moved.map((step) => [`${step.rung}#${step.kind}#${changeOf(step)}`, step]));
    for (const [key, step] of own) {
      const sofar = alike.get(key)?.accounts ?? 0;
      alike.set(key, { rung: step.rung, kind: step.kind, change: changeOf(step), accounts: sofar + 1 });
    }
  }
  return [...alike.values()].sort((a, b) => b.accounts - a.accounts || a.rung - b.rung);
};
