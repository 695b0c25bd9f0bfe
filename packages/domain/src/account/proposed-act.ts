import type { PlainDate } from '../calendar/plain-date.ts';
import type { Forgiven } from './claim-event.ts';

/** What one person may not do alone: others get the file, or money is given up. */
export type ProposedAct =
  | { readonly kind: 'write-off' }
  | { readonly kind: 'hand-over'; readonly to: 'agency' | 'bailiff' }
  | { readonly kind: 'forgive'; readonly forgiven: readonly Forgiven[] };

/** An act that waits for a second person. `by` is the opaque id of who proposed it. */
export type OpenProposal = {
  readonly id: string;
  readonly act: ProposedAct;
  readonly invoices: readonly string[];
  readonly by: string;
  readonly since: PlainDate;
  readonly note: { readonly id: string; readonly hash: string };
};
