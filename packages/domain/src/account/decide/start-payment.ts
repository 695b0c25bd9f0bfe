import { addSeconds, type Instant } from '../../calendar/instant.ts';
import { type Cents, sum } from '../../money/cents.ts';
import { owedOn } from '../claimed.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { PaymentLine } from '../event.ts';
import { lineSum } from '../evolve/invoices.ts';
import type { PaymentAttempt } from '../payment-attempt.ts';
import type { AccountState } from '../state.ts';
import { offered } from './divide.ts';

export type StartPayment = {
  readonly attemptId: string;
  readonly amount: Cents;
  /** Invoices that the debtor chose; none means all that is open, oldest first. */
  readonly invoices: readonly string[];
  readonly now: Instant;
};

/** Until the provider has named its own expiry: enough to create the payment, short enough to try again. */
const CREATE_SECONDS = 120;

/** What the debtor can pay online: everything open that is still ours to receive. */
export const payableOnline = (state: AccountState) => state.invoices.filter((invoice) => !invoice.bar);

/** The lines that an amount settles, or the reason why it cannot be paid. */
export const settlementOf = (
  state: AccountState,
  amount: Cents,
  chosen: readonly string[],
):
  | { ok: true; lines: readonly PaymentLine[] }
  | {
      ok: false;
      code:
        | 'nothing-open'
        | 'amount-not-positive'
        | 'amount-above-open'
        | 'invoice-unknown'
        | 'invoice-not-payable-online';
    } => {
  const payable = payableOnline(state);
  if (amount <= 0) return { ok: false, code: 'amount-not-positive' };
  if (payable.length === 0) return { ok: false, code: 'nothing-open' };
  const strange = chosen.find((number) => !state.invoices.some((invoice) => invoice.number === number));
  if (strange) return { ok: false, code: 'invoice-unknown' };
  const among = chosen.length === 0 ? payable : payable.filter((invoice) => chosen.includes(invoice.number));
  if (among.length < chosen.length) return { ok: false, code: 'invoice-not-payable-online' };
  if (amount > sum(among.map(owedOn))) return { ok: false, code: 'amount-above-open' };
  return { ok: true, lines: offered(among, amount).lines };
};

const sameLines = (a: readonly PaymentLine[], b: readonly PaymentLine[]): boolean =>
  a.length === b.length &&
  a.every((line, i) => {
    const other = b[i];
    return other !== undefined && line.invoice === other.invoice && lineSum(line) === lineSum(other);
  });

/** An unfinished payment of the same thing that can be resumed instead of doubled. */
export const resumable = (
  state: AccountState,
  lines: readonly PaymentLine[],
  now: Instant,
): PaymentAttempt | undefined =>
  state.attempts.find(
    (attempt) => attempt.checkoutUrl && attempt.expiresAt > now && sameLines(attempt.lines, lines),
  );

/**
 * Begins a payment. The caller first resumes an attempt for the same thing ({@link resumable}) and cancels
 * any other one at the provider; with one still open this is refused, so that nobody pays twice.
 */
export const startPayment = (state: AccountState, command: StartPayment): Decision => {
  const { attemptId, amount, invoices, now } = command;
  const settlement = settlementOf(state, amount, invoices);
  if (!settlement.ok) return refuse(settlement.code);
  if (state.attempts.length > 0) return refuse('payment-unfinished');
  const expiresAt = addSeconds(now, CREATE_SECONDS);
  return accept({
    type: 'PaymentAttemptStarted',
    attemptId,
    amount,
    lines: settlement.lines,
    at: now,
    expiresAt,
  });
};
