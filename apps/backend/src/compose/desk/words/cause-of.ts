import type { Cause as Shown } from '@voldaan/contract/desk/cause.ts';
import { addDays, daysBetween, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { isWorkingDay, workingDayFrom } from '@voldaan/domain/calendar/working-day.ts';
import type { Cause } from '@voldaan/domain/plan/cause.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import { isClosed, type SendingRules } from '@voldaan/domain/plan/sending-rules.ts';
import type { Resumed } from '../past/introductions.ts';
import { HOLD_REASON } from './hold-reason.ts';
import { stepOn } from './step.ts';

/** What a cause is told against. */
export type CauseBackground = {
  /** Day of the action itself. */
  readonly on: PlainDate;
  /** Earliest due date of the invoices that it is about. */
  readonly due: PlainDate | undefined;
  readonly plan: DunningPlan;
  /** Days of earlier dunning messages, oldest first. */
  readonly wrote: readonly PlainDate[];
  readonly resumed: ReadonlyMap<PlainDate, Resumed>;
  /** Days on which the administration is closed; absent means none. */
  readonly sending?: SendingRules;
};

/** A day can be pushed on by a weekend with holidays, never by more than this. */
const LONGEST_PUSH_DAYS = 6;

/** An invoice that was late on arrival is told the days that really passed: the plan counted from elsewhere. */
const planDay = (day: number, due: PlainDate, { on, sending }: CauseBackground): Shown => {
  const planned = addDays(due, day);
  const opens = workingDayFrom(planned);
  if (sending && opens < on && isClosed(sending, opens)) return { code: 'closed', data: { planned: opens } };
  const pushed = daysBetween(planned, on);
  if (pushed === 0) return { code: 'plan-day', data: { due, days: day } };
  return pushed > 0 && pushed <= LONGEST_PUSH_DAYS && !isWorkingDay(planned)
    ? { code: 'next-working-day', data: { planned } }
    : { code: 'plan-day', data: { due, days: daysBetween(due, on) } };
};

const afterHold = (resumed: Resumed | undefined): Shown | null => {
  if (!resumed) return null;
  if (resumed.why === 'bounced') return { code: 'bounced', data: { bounced: resumed.on } };
  const { hold, ended } = resumed;
  return { code: 'after-hold', data: { reason: HOLD_REASON[hold.reason], ended } };
};

/**
 * The rule behind a day, as the parts of a sentence.
 *
 * @returns null for what happens of itself and needs no explanation
 */
export const causeOf = (cause: Cause, background: CauseBackground): Shown | null => {
  const { on, due, plan, wrote, resumed } = background;
  switch (cause.rule) {
    case 'plan-day':
      return planDay(cause.day, cause.due, background);
    case 'bank-days':
      return due ? { code: 'last-date', data: { lastDate: due, workingDays: cause.workingDays } } : null;
    case 'gap': {
      const { afterRung, left, days } = cause;
      return { code: 'gap', data: { after: stepOn(plan, afterRung), left, days } };
    }
    case 'after-term':
      return { code: 'last-date', data: { lastDate: cause.last, workingDays: cause.workingDays } };
    case 'late-intake':
      return { code: 'imported-late', data: { imported: cause.from } };
    case 'after-skip': {
      const { rung, skipped, days } = cause;
      return { code: 'after-skip', data: { skipped: stepOn(plan, rung), on: skipped, days } };
    }
    case 'moved':
      return { code: 'moved', data: { notBefore: cause.notBefore } };
    case 'after-hold':
      return afterHold(resumed.get(cause.notBefore));
    case 'message-gap':
      return { code: 'one-voice', data: { last: cause.wrote, days: cause.days } };
    case 'message-limit': {
      const last = wrote.filter((day) => day < on).at(-cause.count);
      return last ? { code: 'one-voice', data: { last, days: cause.days } } : null;
    }
    case 'sent-working-days':
      return { code: 'invoice-sent', data: { sent: cause.sent, workingDays: cause.workingDays } };
    case 'first-day-late':
      return { code: 'plan-day', data: { due: addDays(on, -1), days: 1 } };
    case 'notice-ran-out': {
      const { costsDueFrom, workingDays } = cause;
      return { code: 'notice-ran-out', data: { costsDueFrom, workingDays } };
    }
    case 'sales-asked':
      return { code: 'sales-asked', data: { asked: cause.asked, workingDays: cause.workingDays } };
    case 'in-default':
      return { code: 'in-default', data: { since: cause.since } };
    case 'limitation':
      return { code: 'limitation', data: { until: cause.until } };
    case 'notice-lapsed':
    case 'answer-to-debtor':
    case 'before-term':
    case 'term-missed':
    case 'end-announced':
    case 'counter-expires':
    case 'before-step':
    case 'payment-received':
    case 'hold-ends':
    case 'answer-due':
    case 'attempt-expires':
    case 'outcome-unknown':
    case 'not-posted':
      return null;
  }
};
