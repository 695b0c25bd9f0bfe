import type { OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import { type AccountState, askable } from '@voldaan/domain/account/state.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { ClaimMade } from '@voldaan/domain/claim/claim-made.ts';
import { interestSheetOf } from '@voldaan/domain/claim/interest-claim.ts';
import { runningInterest } from '@voldaan/domain/claim/running-interest.ts';
import { interestSheet } from '@voldaan/domain/law/interest-sheet.ts';
import type { LegalPolicy } from '@voldaan/domain/law/legal-policy.ts';
import { type Cents, minus, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import type {
  CalculatedInvoice,
  Calculation,
  ClaimedInterest,
} from '@voldaan/messages/content/calculation.ts';
import { costsOfClaim } from './costs-announced.ts';

/** Interest over one invoice as a sheet shows it; null when none is claimed. */
const interestIn = (
  state: AccountState,
  invoice: OpenInvoice,
  until: PlainDate,
  known: PlainDate,
  amount: Cents,
): ClaimedInterest | null => {
  const running = amount > 0 ? runningInterest(state, invoice) : undefined;
  const sheet = running && interestSheetOf(invoice, running, until, known);
  if (!running || !sheet) return null;
  const { days, segments } = interestSheet(sheet);
  return { kind: running.rule.kind, from: running.from, until, days, segments, amount };
};

/** One invoice of a sheet: what it was, what came in and what that settled, what is left. */
export const calculatedInvoice = (
  state: AccountState,
  invoice: OpenInvoice,
  until: PlainDate,
  known: PlainDate,
  interest: Cents,
): CalculatedInvoice => ({
  number: invoice.number,
  dueDate: invoice.due,
  // Without what was credited, disputed or taken back: what is open follows from it and the payments.
  principal: sum([invoice.open, ...(invoice.paid ?? []).map((part) => part.amount)]),
  payments: (invoice.paid ?? []).map((part) => {
    const { on, amount: principal, interest: toInterest = ZERO, costs = ZERO } = part;
    return { on, amount: sum([principal, toInterest, costs]), principal, interest: toInterest, costs };
  }),
  open: invoice.open,
  interest: interestIn(state, invoice, until, known, interest),
});

/** The calculation that goes with a notice of default, so that a person can check it with a pocket calculator. */
export const calculationOf = (
  state: AccountState,
  made: ClaimMade,
  policy: LegalPolicy,
  on: PlainDate,
): Calculation => {
  const invoices = made.parts.flatMap((part) => {
    const invoice = state.invoices.find(({ number }) => number === part.invoice);
    if (!invoice) return [];
    const asked = { ...invoice, open: askable(state, invoice) };
    return [calculatedInvoice(state, asked, made.until, on, part.interest)];
  });
  const credits = state.credits.map(({ number, left }) => ({ number, amount: left }));
  return {
    until: made.until,
    invoices,
    credits,
    costs: costsOfClaim(state, made, policy),
    total: minus(made.total, sum(credits.map((credit) => credit.amount))),
  };
};
