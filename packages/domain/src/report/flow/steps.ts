import { owedOn } from '../../account/claimed.ts';
import type { OpenInvoice, TakenStep } from '../../account/invoice.ts';
import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { covers, type Hold } from '../../hold/hold.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { type Change, changedInvoices } from '../change.ts';
import { ALIKE_WITHIN_DAYS, type Deviation, type WhyLater } from '../deviation.ts';
import type { Booking } from '../flows.ts';
import { plannedDay } from '../planned-day.ts';
import { place, type Recall } from '../recall.ts';
import { stepKey } from '../step-key.ts';

type Left = { readonly rung: number; readonly on: PlainDate };

const really = (invoice: OpenInvoice | undefined): readonly Left[] =>
  (invoice?.steps ?? []).flatMap(({ rung, on, skipped }: TakenStep) =>
    on === null || skipped ? [] : [{ rung, on }],
  );

const lacks = (invoice: OpenInvoice | undefined, { rung }: Left): boolean =>
  !really(invoice).some((step) => step.rung === rung);

/** The pause that kept an invoice beyond the day of the plan: the one that ended last. */
const heldOver = (
  { before }: Change,
  recall: Recall,
  invoice: string,
  planned: PlainDate,
  left: PlainDate,
): Hold | undefined => {
  const running = before.holds.map((hold) => ({ hold, on: left }));
  return [...recall.ended, ...running]
    .filter(({ hold, on }) => covers(hold, invoice) && hold.since <= left && on > planned)
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0]?.hold;
};

const whyLater = (
  change: Change,
  recall: Recall,
  plan: DunningPlan,
  invoice: string,
  { rung, on }: Left,
  planned: PlainDate,
): WhyLater => {
  const hold = heldOver(change, recall, invoice, planned, on);
  if (hold) return { by: 'hold', reason: hold.reason };
  const taken = recall.taken.get(place(invoice, rung));
  if (taken && daysBetween(planned, taken.on) <= ALIKE_WITHIN_DAYS) return { by: 'post' };
  if (plan.steps.find((step) => step.rung === rung)?.approval) return { by: 'approval' };
  return { by: 'rule', rule: taken?.cause.rule ?? 'plan-day' };
};

/** What left, what it asked, on which day beside that of the plan; and what did not count after all. */
export const bookSteps = (
  change: Change,
  recall: Recall,
  plan: DunningPlan,
): { readonly bookings: readonly Booking[]; readonly differently: readonly Deviation[] } => {
  const bookings: Booking[] = [];
  const differently: Deviation[] = [];
  for (const { was, is } of changedInvoices(change)) {
    if (!is) continue;
    for (const step of really(is).filter((each) => lacks(was, each))) {
      const kind = recall.taken.get(place(is.number, step.rung))?.kind;
      if (!kind) continue;
      const key = stepKey({ rung: step.rung, kind });
      const asked = kind === 'decision' ? 0 : owedOn(is);
      recall.asked.set(place(is.number, step.rung), asked);
      bookings.push(['asked', place(step.on, key), asked]);
      const planned = plannedDay(plan, is, step.rung);
      if (!planned) continue;
      const days = daysBetween(planned, step.on);
      bookings.push(['treated', place(plan.for, key, days), 1]);
      if (days <= ALIKE_WITHIN_DAYS) continue;
      const why = whyLater(change, recall, plan, is.number, step, planned);
      differently.push({ invoice: is.number, step: key, planned, left: step.on, days, why });
    }
    for (const step of was ? really(was).filter((each) => lacks(is, each)) : []) {
      const kind = recall.taken.get(place(is.number, step.rung))?.kind;
      const asked = recall.asked.get(place(is.number, step.rung));
      if (!kind || asked === undefined) continue;
      bookings.push(['asked', place(step.on, stepKey({ rung: step.rung, kind })), -asked]);
    }
  }
  return { bookings, differently };
};

/** Interest and costs that a step asked are told beside it, before or after: they are part of what it asked. */
export const bookAskedExtras = ({ event }: Change, recall: Recall): readonly Booking[] => {
  if (event.type !== 'InterestAndCostsClaimed') return [];
  return event.parts.flatMap(({ invoice, interest, costs }): Booking[] => {
    const at = place(invoice, event.rung);
    const asked = recall.asked.get(at);
    const kind = recall.taken.get(at)?.kind;
    if (asked === undefined || !kind) return [];
    recall.asked.set(at, asked + interest + costs);
    return [['asked', place(event.on, stepKey({ rung: event.rung, kind })), interest + costs]];
  });
};
