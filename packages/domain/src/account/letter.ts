import type { PlainDate } from '../calendar/plain-date.ts';
import type { MessageStep } from '../plan/dunning-step.ts';

export type PostKind = 'post' | 'registered';

/** A letter in the print queue. It counts only from the day that a person confirms having posted it. */
export type QueuedLetter = {
  readonly id: string;
  readonly letter: MessageStep;
  readonly post: PostKind;
  readonly rung: number;
  readonly invoices: readonly string[];
  readonly joined?: readonly string[];
  readonly since: PlainDate;
  readonly printed?: { readonly on: PlainDate; readonly last: PlainDate; readonly document: string };
};

/** Working days in which a letter must be posted before it becomes a task. */
export const POST_WITHIN_WORKING_DAYS = 2;
