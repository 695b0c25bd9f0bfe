import type { Answer } from '@voldaan/contract/portal/calling.ts';
import type { SummaryRow } from '@voldaan/ui/answer/summary.tsx';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import type { ComponentChildren } from 'preact';

/** What a question shows itself with: the answers so far, and what is wrong with them. */
export type Asked<Draft> = {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  readonly wrong: (field: string) => string | undefined;
};

/** One question on a page of its own. */
export type Step<Draft> = {
  /** Its name in the address. */
  readonly id: string;
  readonly title: string;
  /** Whether it is asked, after the answers before it. */
  readonly when?: (draft: Draft) => boolean;
  readonly view: (asked: Asked<Draft>) => ComponentChildren;
  readonly errors: (draft: Draft) => readonly FieldError[];
  readonly rows: (draft: Draft) => readonly SummaryRow[];
};

/** The page after it was sent; `answerBy` and `reference` are what a person keeps. */
export type Done = {
  readonly title: string;
  readonly reference: string;
  readonly lines: readonly string[];
  /** Absent while our answer is due. */
  readonly kind?: 'paid';
  readonly more?: ComponentChildren;
};

/** Questions, a check, and one act. */
export type Plan<Draft, Sent> = {
  /** Names what is kept. */
  readonly name: string;
  readonly title: string;
  readonly intro?: ComponentChildren;
  readonly empty: Draft;
  readonly steps: readonly Step<Draft>[];
  readonly button: string;
  /** What it means, above the button. */
  readonly meaning?: (draft: Draft) => ComponentChildren;
  /** What stands on the check and must be in order before it is sent. */
  readonly consent?: Pick<Step<Draft>, 'view' | 'errors'>;
  /** The check leads to the second factor first. */
  readonly confirmFirst?: (draft: Draft) => boolean;
  readonly send: (draft: Draft) => Promise<Answer<Sent>>;
  readonly done: (sent: Sent, draft: Draft) => Done;
};

/** The questions that are asked, given the answers. */
export const asked = <Draft>(steps: readonly Step<Draft>[], draft: Draft): readonly Step<Draft>[] =>
  steps.filter((step) => step.when?.(draft) ?? true);

/** The name of the page on which all answers are checked. */
export const CHECK = 'controle';

/**
 * The question to show: the one that was asked for, unless an earlier one has no good answer yet.
 *
 * @returns undefined for the check of all answers
 */
export const shownStep = <Draft>(
  steps: readonly Step<Draft>[],
  draft: Draft,
  wanted: string,
): Step<Draft> | undefined => {
  const active = asked(steps, draft);
  const at = wanted === CHECK ? active.length : active.findIndex((step) => step.id === wanted);
  const upTo = Math.max(at, 0);
  return active.find((step, index) => index >= upTo || step.errors(draft).length > 0);
};

/** Where a good answer leads: to the question after it, or back to the check when that is where it was changed. */
export const stepAfter = <Draft>(
  steps: readonly Step<Draft>[],
  draft: Draft,
  { id }: Step<Draft>,
  changing: boolean,
): string => {
  const active = asked(steps, draft);
  const rest = active.slice(active.findIndex((step) => step.id === id) + 1);
  const next = changing ? rest.find((step) => step.errors(draft).length > 0) : rest[0];
  return next?.id ?? CHECK;
};
