/** What is done on a rung. */
export type StepKind =
  | 'reminder'
  | 'call'
  | 'notice'
  | 'fourteen-day-notice'
  | 'notice-of-default'
  | 'decision';

/** The steps that write to the debtor, lightest first. */
export const MESSAGE_STEPS = ['reminder', 'notice', 'fourteen-day-notice', 'notice-of-default'] as const;
export type MessageStep = (typeof MESSAGE_STEPS)[number];

export const isMessageStep = (kind: string): kind is MessageStep =>
  (MESSAGE_STEPS as readonly string[]).includes(kind);

/** One rung of the ladder. Days are calendar days; a day that is no working day moves to the next one. */
export type DunningStep = {
  /** Place on the ladder; never shown to a debtor, no template can see it. */
  readonly rung: number;
  readonly kind: StepKind;
  /** Days after the due date. */
  readonly day: number;
  /** Least days after an earlier rung really left. */
  readonly gap?: { readonly afterRung: number; readonly days: number };
  /** Last day to pay that the message names: days after it is sent, moved to a working day. */
  readonly termDays?: number;
  /** Working days to wait after the last day that an earlier rung named. */
  readonly afterTerm?: { readonly rung: number; readonly workingDays: number };
  /** A person approves the step before it leaves. */
  readonly approval?: true;
};
