import type { OpenInvoice } from '../../account/invoice.ts';
import type { AccountState } from '../../account/state.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { limitationOf } from '../../claim/limitation-of.ts';
import type { DebtorFacts } from '../../party/reach.ts';
import { deskWindow } from '../own-window.ts';
import type { PlannedAction } from '../planned-action.ts';
import type { PlanningContext } from '../planning-context.ts';
import { sendingMoment } from '../sending-moment.ts';

type Alarm = {
  readonly invoice: OpenInvoice;
  readonly until: PlainDate;
  readonly on: PlainDate;
  readonly months: number;
};

const alarmOf = (invoice: OpenInvoice, facts: DebtorFacts): Alarm | undefined => {
  const { alarms, until } = limitationOf(invoice, facts);
  const told = invoice.limitationTold;
  if (told === 1) return undefined;
  return { invoice, until, on: told === 6 ? alarms.oneMonth : alarms.sixMonths, months: told === 6 ? 1 : 6 };
};

/** An invoice never changes, so its alarm is kept with it: thousands of them are asked after at every action. */
const known = new WeakMap<OpenInvoice, { readonly facts: DebtorFacts; readonly alarm: Alarm | undefined }>();

/** The next alarm of an invoice: six months before its end, then one month; none after that. */
const alarmAhead = (invoice: OpenInvoice, facts: DebtorFacts): Alarm | undefined => {
  const before = known.get(invoice);
  if (before?.facts === facts) return before.alarm;
  const alarm = alarmOf(invoice, facts);
  known.set(invoice, { facts, alarm });
  return alarm;
};

/** A claim that will be barred is a person's work in time: written reservation, acknowledgment, or the court. */
export const limitationActions = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
): readonly PlannedAction[] => {
  const alarms = state.invoices.flatMap((invoice) => alarmAhead(invoice, state.facts) ?? []);
  const [head] = alarms;
  if (!head) return [];
  const first = alarms.reduce((earliest, alarm) => (alarm.on < earliest.on ? alarm : earliest), head);
  const same = alarms.filter((alarm) => alarm.on === first.on && alarm.months === first.months);
  return [
    {
      kind: 'warn-limitation',
      at: sendingMoment(first.on, deskWindow(context), from),
      invoices: same.map((alarm) => alarm.invoice.number),
      months: first.months,
      cause: { rule: 'limitation', until: first.until },
    },
  ];
};
