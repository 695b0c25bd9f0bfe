import { noticeOf } from '@voldaan/domain/account/cost-notice.ts';
import type { OpenInvoice, TakenStep } from '@voldaan/domain/account/invoice.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { later, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { LegalPolicy } from '@voldaan/domain/law/legal-policy.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import type { AskedLater } from '@voldaan/messages/content/notice.ts';
import { askedLater } from './asked-later.ts';
import { costsOfNotice } from './costs-announced.ts';

/** What a notice that left said may be asked when its last day passes. */
export type AnnouncedNow = AskedLater & {
  readonly invoices: readonly string[];
  readonly lastDay: PlainDate;
};

const noticeStep = ({ steps }: OpenInvoice, plan: DunningPlan): TakenStep | undefined => {
  const rungs = new Set(plan.steps.filter(({ kind }) => kind === 'notice').map(({ rung }) => rung));
  return steps.findLast(({ rung, on, skipped }) => rungs.has(rung) && on !== null && !skipped);
};

const toBusiness = (
  state: AccountState,
  plan: DunningPlan,
  policy: LegalPolicy,
  today: PlainDate,
): AnnouncedNow | undefined => {
  const noticed = state.invoices.flatMap((invoice) => {
    const step = invoice.claimed ? undefined : noticeStep(invoice, plan);
    return step?.on ? [{ number: invoice.number, lastDay: step.last ?? step.on }] : [];
  });
  const [first] = noticed;
  const invoices = noticed.map(({ number }) => number);
  const asked = first && askedLater(state, invoices, policy, today);
  return asked && { ...asked, invoices, lastDay: noticed.map((each) => each.lastDay).reduce(later) };
};

const toConsumer = (state: AccountState): AnnouncedNow | undefined => {
  const noticed = state.invoices.filter(({ claimed }) => !claimed);
  const notice = noticed.map(({ number }) => noticeOf(state, number)).findLast(Boolean);
  if (!notice || notice.claimed !== undefined || notice.costs === 0) return undefined;
  const named = new Set(notice.claims.map(({ invoice }) => invoice));
  return {
    interest: null,
    costs: costsOfNotice(notice, notice.on),
    invoices: noticed.map(({ number }) => number).filter((number) => named.has(number)),
    lastDay: notice.lastFreeDay,
  };
};

/**
 * What may come on top of what is open, as a notice has told it and nothing has asked it yet: to a business over
 * what is open now, to a consumer as fixed when his notice was posted.
 *
 * @returns nothing before a notice, after the claim, and where the notice announced nothing
 */
export const announcedNow = (
  state: AccountState,
  plan: DunningPlan,
  policy: LegalPolicy,
  today: PlainDate,
): AnnouncedNow | undefined =>
  debtorClass(state.facts.kind) === 'consumer' ? toConsumer(state) : toBusiness(state, plan, policy, today);
