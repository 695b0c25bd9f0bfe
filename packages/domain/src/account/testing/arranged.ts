import { defaultArrangementPolicy } from '../../arrangement/policy.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import { defaultPlan } from '../../plan/default-plans.ts';
import { applyPayment } from '../decide/apply-payment.ts';
import { proposeArrangement } from '../decide/propose-arrangement.ts';
import type { Decision } from '../decision.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice, CONSUMER } from '../fixture.ts';
import type { AccountState } from '../state.ts';

export const PLAN = defaultPlan('consumer');
export const POLICY = defaultArrangementPolicy('consumer');
/** € 184,50 and € 96,80 of a consumer: € 281,30. For tests. */
export const INVOICES = [
  anInvoice({ number: '2026-0931', amount: cents(184_50) }),
  anInvoice({ number: '2026-0958', amount: cents(96_80) }),
];

/** What a decision leads to, when it is one. */
export const after = (state: AccountState, decision: Decision): AccountState => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return evolveAll(state, decision.events);
};

/** Three monthly terms, asked for on 9 September 2026. */
export const proposed = (confirmed = false): AccountState => {
  const state = anAccount(CONSUMER, INVOICES);
  const choice = { rhythm: 'monthly' as const, first: plainDate('2026-10-01'), by: { terms: 3 } };
  const today = plainDate('2026-09-09');
  return after(state, proposeArrangement(state, { choice, today, by: 'debtor', confirmed }, POLICY, PLAN));
};

/** Agreed: 93.80 on 1 October, 93.80 on 1 November, 93.70 on 1 December. */
export const running = (): AccountState => proposed(true);

/** With iDEAL, for the terms unless invoices are named. */
export const pay = (
  state: AccountState,
  amount: number,
  on: string,
  receiptId = `r-${on}-${amount}`,
  ...designated: readonly string[]
): AccountState =>
  after(
    state,
    applyPayment(
      state,
      {
        receiptId,
        amount: cents(amount),
        on: plainDate(on),
        today: plainDate(on),
        method: 'ideal',
        designated: designated.map((invoice) => ({ invoice, amount: cents(amount) })),
      },
      PLAN,
    ),
  );
