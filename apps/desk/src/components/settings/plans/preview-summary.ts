import type { MovedAccount } from '@voldaan/contract/desk/settings-plans.ts';
import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import { daysBetween } from '@voldaan/domain/calendar/plain-date.ts';

/**
 * What becomes of a step: so many days later (earlier when negative), all at once, not any more, or by other post.
 */
export type StepChange = number | 'added' | 'gone' | 'registered' | 'ordinary-post';

/** So many accounts of which one step changes alike. */
export type MovedTogether = {
  readonly rung: number;
  readonly kind: StepKind;
  readonly change: StepChange;
  readonly accounts: number;
};

type Moved = MovedAccount['moved'][number];

const movedTo = ({ before, after }: Moved): StepChange => {
  if (!before) return 'added';
  return after ? daysBetween(before, after) : 'gone';
};

const changesOf = (moved: Moved): readonly StepChange[] => {
  const { before, after, post } = moved;
  const days = before === after ? [] : [movedTo(moved)];
  return post ? [...days, post === 'registered' ? 'registered' : 'ordinary-post'] : days;
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
    const own = moved.flatMap((step) => changesOf(step).map((change) => ({ ...step, change })));
    const once = new Map(own.map((step) => [`${step.rung}#${step.kind}#${step.change}`, step]));
    for (const [key, { rung, kind, change }] of once) {
      alike.set(key, { rung, kind, change, accounts: (alike.get(key)?.accounts ?? 0) + 1 });
    }
  }
  return [...alike.values()].sort((a, b) => b.accounts - a.accounts || a.rung - b.rung);
};
