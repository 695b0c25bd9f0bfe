import type { Owed } from '@voldaan/domain/law/allocation.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { ClaimLine } from './claim-line.ts';
import type { MessageBase } from './message-base.ts';

/** What need not be paid any more of one invoice. */
export type Forgiven = Owed & { readonly number: string };

/** Kwijtschelding: tells which part of the claim is given up for good. */
export type ClaimsForgiven = MessageBase & {
  readonly kind: 'claims-forgiven';
  readonly forgiven: readonly Forgiven[];
  readonly total: Cents;
  /** What is still to be paid, due or not. */
  readonly stillOpen: readonly ClaimLine[];
};
