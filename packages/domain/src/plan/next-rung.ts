import { owedOn } from '../account/claimed.ts';
import { noticeOf } from '../account/cost-notice.ts';
import { isPartPaid, lastRung, type OpenInvoice, takenStep } from '../account/invoice.ts';
import { type AccountState, creditTotal, overdueTotal } from '../account/state.ts';
import { addDays, later, type PlainDate } from '../calendar/plain-date.ts';
import { addWorkingDays, workingDayFrom } from '../calendar/working-day.ts';
import { defaultOf } from '../claim/default-of.ts';
import { heldInParts, holdOn } from '../hold/hold.ts';
import type { Cents } from '../money/cents.ts';
import { SALES_WORKING_DAYS, salesAskOn } from '../sales/sales-ask.ts';
import { type Block, type Bound, binding, type Cause } from './cause.ts';
import type { DunningPlan } from './dunning-plan.ts';
import { type DunningStep, isMessageStep } from './dunning-step.ts';
import { attemptHold } from './payment-open.ts';

/** What comes next for one invoice: a rung on a day, or the reason why nothing does. */
export type NextRung =
  | { readonly step: DunningStep; readonly bound: Bound; readonly block?: undefined }
  | { readonly step?: DunningStep; readonly block: Block };

/**
 * The day from which the plan's days are counted: the due date, or for an invoice that was late on arrival
 * the day that makes its reminder fall where it really fell, so that the distances of the plan stay.
 */
const anchor = (invoice: OpenInvoice, plan: DunningPlan): PlainDate => {
  const first = invoice.steps[0];
  const firstStep = plan.steps[0];
  return invoice.late && first?.on && firstStep ? addDays(first.on, -firstStep.day) : invoice.due;
};

/** A step that is counted from another waits while the letter of that one lies to be posted. */
const awaitingPost = (state: AccountState, invoice: OpenInvoice, step: DunningStep): Block | undefined => {
  const counted = [step.gap?.afterRung, step.afterTerm?.rung, step.rung - 1];
  const waiting = counted.some((rung) => rung && takenStep(invoice, rung)?.on === null);
  if (!waiting) return undefined;
  const letter = state.letters.find(({ invoices, joined = [] }) =>
    [...invoices, ...joined].includes(invoice.number),
  );
  return { because: 'awaiting-post', since: letter?.since ?? invoice.due };
};

const boundsOf = (state: AccountState, invoice: OpenInvoice, step: DunningStep, plan: DunningPlan): Bound => {
  const start = anchor(invoice, plan);
  const planDay: Bound = {
    on: addDays(start, step.day),
    cause: { rule: 'plan-day', day: step.day, due: invoice.due },
  };
  const bounds: Bound[] = [];
  if (step.rung === 1) {
    if (invoice.late && invoice.from) {
      bounds.push({ on: addDays(invoice.from, 1), cause: { rule: 'late-intake', from: invoice.from } });
    }
    bounds.push({
      on: addWorkingDays(invoice.due, plan.bankWorkingDays),
      cause: { rule: 'bank-days', workingDays: plan.bankWorkingDays },
    });
  }
  const gapped = step.gap && takenStep(invoice, step.gap.afterRung);
  if (step.gap && gapped?.on) {
    const { afterRung, days } = step.gap;
    const cause: Cause = gapped.skipped
      ? { rule: 'after-skip', rung: afterRung, days, skipped: gapped.on }
      : { rule: 'gap', afterRung, days, left: gapped.on };
    bounds.push({ on: addDays(gapped.on, days), cause });
  }
  const term = step.afterTerm && takenStep(invoice, step.afterTerm.rung);
  if (step.afterTerm && term?.last) {
    const { workingDays } = step.afterTerm;
    const on = addWorkingDays(term.last, workingDays);
    bounds.push({ on, cause: { rule: 'after-term', last: term.last, workingDays } });
  }
  const notice = step.kind === 'notice-of-default' ? noticeOf(state, invoice.number) : undefined;
  if (notice) {
    const { costsDueFrom } = notice;
    const workingDays = plan.bankWorkingDays;
    const on = addWorkingDays(costsDueFrom, workingDays);
    bounds.push({ on, cause: { rule: 'notice-ran-out', costsDueFrom, workingDays } });
  }
  const asked = step.approval ? salesAskOn(state, 'notice-of-default', invoice.number)?.on : undefined;
  if (asked) {
    const workingDays = SALES_WORKING_DAYS;
    bounds.push({
      on: addWorkingDays(asked, workingDays),
      cause: { rule: 'sales-asked', asked, workingDays },
    });
  }
  const inDefault = step.kind === 'fourteen-day-notice' ? defaultOf(invoice, state.facts) : undefined;
  if (inDefault?.kind === 'in-default') {
    bounds.push({ on: inDefault.since, cause: { rule: 'in-default', since: inDefault.since } });
  }
  if (invoice.notBefore) {
    const { notBefore, moved } = invoice;
    bounds.push({ on: notBefore, cause: { rule: moved ? 'moved' : 'after-hold', notBefore } });
  }
  const found = binding(planDay, ...bounds);
  return { on: workingDayFrom(later(found.on, planDay.on)), cause: found.cause };
};

/** What is overdue of the whole account on a day. */
export type OverdueOn = (day: PlainDate) => Cents;

const blockOf = (
  state: AccountState,
  invoice: OpenInvoice,
  step: DunningStep,
  plan: DunningPlan,
  on: PlainDate,
  unregistered: boolean,
  overdueOn: OverdueOn,
) => {
  const { facts } = state;
  if (isMessageStep(step.kind)) {
    if (unregistered) return { because: 'registration-missing' } as const;
    if (!facts.email && !facts.post) return { because: 'no-address' } as const;
    if (isPartPaid(invoice) && owedOn(invoice) <= plan.smallRest) return { because: 'small-rest' } as const;
  }
  const credit = creditTotal(state);
  if (credit > 0 && credit >= overdueOn(on)) return { because: 'credit-covers' } as const;
  if (step.rung >= 5 && overdueOn(on) <= plan.smallTotal) return { because: 'small-total' } as const;
  return undefined;
};

/** A rung still to be taken. A call that a letter went past, because its claim had to go along, is not made up for. */
const isAhead = (invoice: OpenInvoice, step: DunningStep): boolean =>
  !takenStep(invoice, step.rung) && !(step.kind === 'call' && step.rung < lastRung(invoice));

/**
 * What comes next for one invoice, before the debtor's other invoices and the hours of the day are looked at.
 *
 * @see defaults: the day of the plan, the gap to what really left, the bank days, the end of a pause; the
 *   latest of them binds
 * @param unregistered - whether the law forbids to write to this debtor today
 * @param overdueOn - who asks for many invoices of one account may remember it
 */
export const nextRung = (
  state: AccountState,
  invoice: OpenInvoice,
  plan: DunningPlan,
  unregistered = false,
  overdueOn: OverdueOn = (day) => overdueTotal(state, day),
): NextRung => {
  if (invoice.bar === 'assigned') return { block: { because: 'assigned' } };
  if (invoice.ended) return { block: { because: invoice.ended.how, on: invoice.ended.on } };
  const step = plan.steps.find((candidate) => isAhead(invoice, candidate));
  if (!step) {
    const open = state.decision?.invoices.includes(invoice.number) ? state.decision : undefined;
    return { block: open ? { because: 'decision-open', since: open.since } : { because: 'plan-finished' } };
  }
  const hold =
    holdOn(state.holds, invoice.number) ??
    heldInParts(state.holds, invoice.number, invoice.open) ??
    attemptHold(state);
  if (hold) {
    const { reason, until, answerBy } = hold;
    return {
      step,
      block: { because: 'held', reason, ...(until && { until }), ...(answerBy && { answerBy }) },
    };
  }
  const unposted = awaitingPost(state, invoice, step);
  if (unposted) return { step, block: unposted };
  const bound = boundsOf(state, invoice, step, plan);
  const block = blockOf(state, invoice, step, plan, bound.on, unregistered, overdueOn);
  return block ? { step, block } : { step, bound };
};
