import { type Cents, minus, sum } from '@voldaan/domain/money/cents.ts';
import type { ClaimLine } from './claim-line.ts';
import type { HeldLine } from './held-line.ts';

/** A credit note that lowers what is asked; the amount is positive. */
export type CreditLine = { readonly number: string; readonly amount: Cents };

/** Everything that stands on a debtor's account on the day of a message, each line in one list only. */
export type Statement = {
  /** What this message is about. */
  readonly due: readonly ClaimLine[];
  /** Overdue too and asked in the same message (joined, or at an earlier step). */
  readonly alsoReminded: readonly ClaimLine[];
  /** Open too, not asked by this message. */
  readonly alsoOpen: readonly ClaimLine[];
  readonly notYetDue: readonly ClaimLine[];
  readonly held: readonly HeldLine[];
  readonly credits: readonly CreditLine[];
  /** What is asked now: see {@link askedAmount}. */
  readonly total: Cents;
};

/** The lists from which the asked amount follows. */
export type Asked = Pick<Statement, 'due' | 'alsoReminded' | 'credits'>;

/**
 * What a reminder or a notice asks: what is due and reminded in it, less the credit notes. A notice of
 * default asks for its own claims alone, so its caller leaves `alsoReminded` empty or lists it under
 * `alsoOpen`.
 *
 * @example askedAmount({ due: [€ 1.246,30], alsoReminded: [], credits: [€ 46,30] }) // € 1.200,00
 */
export const askedAmount = ({ due, alsoReminded, credits }: Asked): Cents =>
  minus(sum([...due, ...alsoReminded].map((line) => line.open)), sum(credits.map((line) => line.amount)));
