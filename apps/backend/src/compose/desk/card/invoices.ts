import type { CardInvoice } from '@voldaan/contract/desk/invoice.ts';
import type { PlannedAction } from '@voldaan/contract/desk/next-step.ts';
import type { OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import { holdOn } from '@voldaan/domain/hold/hold.ts';
import { cents, ZERO } from '@voldaan/domain/money/cents.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import type { OpenedAccount } from '../opened-account.ts';
import type { Chronicle } from '../past/chronicle.ts';
import { stepOn } from '../words/step.ts';

const takenOf = (invoice: OpenInvoice, plan: DunningPlan): CardInvoice['taken'] => {
  const last = invoice.steps.findLast((step) => step.on !== null && !step.skipped);
  return last?.on ? { kind: stepOn(plan, last.rung), on: last.on } : null;
};

const base = (invoice: OpenInvoice, plan: DunningPlan) => ({
  id: invoice.number,
  number: invoice.number,
  kind: 'invoice' as const,
  issueDate: invoice.issued,
  dueDate: invoice.due,
  amount: invoice.amount,
  taken: takenOf(invoice, plan),
  documentId: invoice.document ? `invoice-${invoice.number}` : null,
});

/** Every invoice and credit note of the account: what is open first, oldest due date first; then what is closed. */
export const invoicesOf = (
  { state, context, today }: OpenedAccount,
  { closed, creditNotes }: Chronicle,
  planned: readonly PlannedAction[],
): CardInvoice[] => {
  const { plan } = context;
  const open = [...state.invoices]
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map((invoice): CardInvoice => {
      const held = holdOn(state.holds, invoice.number) !== undefined;
      const next = planned.find(({ invoices }) => invoices.includes(invoice.number));
      return {
        ...base(invoice, plan),
        open: invoice.open,
        state: invoice.ended?.how ?? (held ? 'held' : invoice.due < today ? 'overdue' : 'not-due'),
        next: next ? { kind: next.kind, on: next.on } : null,
      };
    });
  const credits = creditNotes.map(({ number, amount, issued, document }): CardInvoice => {
    const left = state.credits.find((credit) => credit.number === number)?.left ?? ZERO;
    return {
      id: number,
      number,
      kind: 'credit-note',
      issueDate: issued,
      dueDate: issued,
      amount: cents(0 - amount),
      open: cents(0 - left),
      state: left === 0 ? 'closed' : 'not-due',
      taken: null,
      next: null,
      documentId: document ? `invoice-${number}` : null,
    };
  });
  const done = closed.map(
    ({ invoice, how }): CardInvoice => ({
      ...base(invoice, plan),
      open: ZERO,
      state: how === 'paid' ? 'paid' : 'closed',
      next: null,
    }),
  );
  return [...open, ...credits, ...done];
};
