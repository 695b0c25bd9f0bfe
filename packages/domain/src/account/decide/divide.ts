import type { PlainDate } from '../../calendar/plain-date.ts';
import { runningInterest } from '../../claim/running-interest.ts';
import { allocateToPrincipal } from '../../law/allocation.ts';
import { allocateOverDebts } from '../../law/allocation-order.ts';
import { isKnownOn } from '../../law/dated-table.ts';
import type { Debt } from '../../law/debt-order.ts';
import { interestTable } from '../../law/interest-rates.ts';
import { yearlyRate } from '../../law/interest-rule.ts';
import { type Cents, minus, smallest, ZERO } from '../../money/cents.ts';
import { owedOn } from '../claimed.ts';
import type { PaymentLine } from '../event.ts';
import { lineSum } from '../evolve/invoices.ts';
import type { OpenInvoice } from '../invoice.ts';
import { type AccountState, findInvoice } from '../state.ts';

/** How money is divided: amount = sum of the lines + what is left over. */
export type Division = { readonly lines: readonly PaymentLine[]; readonly left: Cents };

const rateOn = (state: AccountState, invoice: OpenInvoice, on: PlainDate): number => {
  const rule = runningInterest(state, invoice)?.rule;
  if (!rule || (rule.kind !== 'agreed' && !isKnownOn(interestTable(rule.kind), on))) return 0;
  return yearlyRate(rule, on);
};

/** An invoice as the law weighs it: only what was claimed stands beside its principal. */
const debtOf = (state: AccountState, invoice: OpenInvoice, on: PlainDate): Debt => ({
  id: invoice.number,
  dueDate: invoice.due,
  incurredOn: invoice.issued,
  rate: rateOn(state, invoice, on),
  principal: invoice.open,
  interest: invoice.claimed?.interest ?? ZERO,
  costs: invoice.claimed?.costs ?? ZERO,
});

type Parts = Pick<Debt, 'principal' | 'interest' | 'costs'>;

const lineOf = (invoice: string, { principal, interest, costs }: Parts): PaymentLine => ({
  invoice,
  amount: principal,
  ...(interest > 0 && { interest }),
  ...(costs > 0 && { costs }),
});

const added = (a: PaymentLine, b: PaymentLine): PaymentLine =>
  lineOf(a.invoice, {
    principal: plusCents(a.amount, b.amount),
    interest: plusCents(a.interest, b.interest),
    costs: plusCents(a.costs, b.costs),
  });

const plusCents = (a: Cents = ZERO, b: Cents = ZERO): Cents => (a + b) as Cents;

/**
 * What an amount offered for invoices settles: their principals first, oldest first, then costs and interest
 * that were claimed. By offering the amount we accept that order (art. 6:44 lid 2 and 3 BW).
 */
export const offered = (invoices: readonly OpenInvoice[], amount: Cents): Division => {
  const inOrder = [...invoices].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const principals = new Map<string, Cents>();
  let left = amount;
  for (const { number, open } of inOrder) {
    const part = smallest(left, open);
    principals.set(number, part);
    left = minus(left, part);
  }
  const lines = inOrder.map(({ number, claimed }) => {
    const owed = { principal: ZERO, interest: claimed?.interest ?? ZERO, costs: claimed?.costs ?? ZERO };
    const extras = allocateToPrincipal(left, owed);
    left = extras.surplus;
    return lineOf(number, { ...extras, principal: principals.get(number) ?? ZERO });
  });
  return { lines: lines.filter((line) => lineSum(line) > 0), left };
};

/**
 * Divides money over an account: first as the debtor designated it (art. 6:43 lid 1 BW), each named invoice to
 * its principal; the rest by the law: what is due first, the most onerous, the oldest (6:43 lid 2), and within
 * a debt claimed costs, claimed interest, principal (6:44).
 *
 * @param on - day on which the money was credited
 */
export const divide = (
  state: AccountState,
  amount: Cents,
  designated: readonly PaymentLine[],
  on: PlainDate,
): Division => {
  const lines = new Map<string, PaymentLine>();
  const keep = (line: PaymentLine): void => {
    const before = lines.get(line.invoice);
    lines.set(line.invoice, before ? added(before, line) : line);
  };
  let left = amount;
  for (const wanted of designated) {
    const invoice = findInvoice(state, wanted.invoice);
    if (!invoice || lines.has(wanted.invoice)) continue;
    const most = smallest(smallest(left, lineSum(wanted)), owedOn(invoice));
    for (const line of offered([invoice], most).lines) keep(line);
    left = minus(left, most);
  }
  const debts = state.invoices.map((invoice) => {
    const debt = debtOf(state, invoice, on);
    const line = lines.get(invoice.number);
    return {
      ...debt,
      principal: minus(debt.principal, line?.amount ?? ZERO),
      interest: minus(debt.interest, line?.interest ?? ZERO),
      costs: minus(debt.costs, line?.costs ?? ZERO),
    };
  });
  const { parts, surplus } = allocateOverDebts(left, debts, on);
  for (const part of parts) {
    const line = lineOf(part.id, part);
    if (lineSum(line) > 0) keep(line);
  }
  return { lines: [...lines.values()], left: surplus };
};
