import { planOf } from '@voldaan/application/account/planning.ts';
import { arrangementPolicy } from '@voldaan/application/answer/arrangement-policy.ts';
import type { Statement, StatementInvoice } from '@voldaan/contract/portal/statement.ts';
import { arrangeable } from '@voldaan/domain/account/decide/propose-arrangement.ts';
import type { OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import { hasTaken } from '@voldaan/domain/account/invoice.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import {
  DISPUTE_CATEGORIES,
  type DisputeCategory,
  type DisputeRules,
} from '@voldaan/domain/dispute/category.ts';
import { covers } from '@voldaan/domain/hold/hold.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import { lastPromiseDay } from '@voldaan/domain/promise/promise.ts';

type Answers = Pick<StatementInvoice, 'extras' | 'dispute' | 'promise'>;

/** What was claimed on an invoice, and what the debtor has said about it. */
export const answersOn = (state: AccountState, invoice: OpenInvoice): Answers => {
  const { claimed, number } = invoice;
  const dispute = state.disputes?.find((candidate) => candidate.invoice === number);
  const answerBy = state.holds.find((hold) => hold.id === dispute?.holdId)?.answerBy;
  const promise = state.promises?.find((candidate) => candidate.invoices.includes(number));
  return {
    ...(claimed &&
      claimed.interest + claimed.costs > 0 && {
        extras: { interest: claimed.interest, costs: claimed.costs },
      }),
    ...(dispute &&
      answerBy && {
        dispute: {
          reference: dispute.id,
          answerBy,
          ...(dispute.amount !== undefined && { amount: dispute.amount }),
        },
      }),
    ...(promise && { promise: { amount: promise.amount, payOn: promise.payOn } }),
  };
};

/** An invoice for which a day may still be named: none was, nothing pauses it, and the notice of default has not left. */
const isPromisable = ({ holds }: AccountState, invoice: OpenInvoice, plan: DunningPlan): boolean => {
  const rung = plan.steps.find((step) => step.kind === 'notice-of-default')?.rung;
  const hard = rung !== undefined && hasTaken(invoice, rung);
  const made = (invoice.promised?.portal ?? 0) + (invoice.promised?.phone ?? 0);
  const paused = holds.some((hold) => hold.reason !== 'first-release' && covers(hold, invoice.number));
  return !hard && made === 0 && !paused && invoice.open > 0;
};

/** The categories that hold what the debtor names, and not the whole invoice. */
const partlyDisputable = (rules: DisputeRules): DisputeCategory[] =>
  DISPUTE_CATEGORIES.filter((category) => rules[category].holds === 'amount');

/** What the debtor can do today. */
export const mayOf = (
  state: AccountState,
  administration: Administration,
  today: PlainDate,
): Statement['may'] => {
  const disputed = new Set((state.disputes ?? []).map((dispute) => dispute.invoice));
  const policy = arrangementPolicy(administration, state);
  const plan = planOf(state, administration);
  const promisable = state.invoices.filter(
    (invoice) => !state.arrangement && !disputed.has(invoice.number) && isPromisable(state, invoice, plan),
  );
  return {
    arrange: !state.arrangement && arrangeable(state, policy, today).length > 0,
    dispute: state.invoices
      .filter(({ number, open }) => open > 0 && !disputed.has(number))
      .map((i) => i.number),
    ...(administration.disputes && { disputePart: partlyDisputable(administration.disputes) }),
    promise: promisable.map(({ number }) => number),
    ...(promisable.length > 0 && { promiseUntil: lastPromiseDay('portal', today) }),
  };
};
