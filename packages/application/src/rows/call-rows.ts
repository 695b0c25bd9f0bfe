import { mayTryOn } from '@voldaan/domain/account/call.ts';
import { type AccountState, findInvoice } from '@voldaan/domain/account/state.ts';
import { earlier, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { lastContactOf } from '@voldaan/domain/call/last-contact.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import { isMessageStep } from '@voldaan/domain/plan/dunning-step.ts';
import { nextRungs } from '@voldaan/domain/plan/next-rungs.ts';
import { planningContext } from '../account/planning.ts';
import type { Row } from '../ports/rows.ts';
import type { ListedAccount } from './listed-account.ts';
import { amountOf, largestFirst, workRow } from './work-row.ts';

/** As many invoices as a line has room for. */
const SHOWN = 5;

/** When the next written step takes the place of the call. */
const untilOf = ({ key, state, administration, now }: ListedAccount, about: ReadonlySet<string>) => {
  const { plan, unregistered = false } = planningContext(key.id, state, administration, now);
  return nextRungs(state, { plan, unregistered })
    .flatMap(({ invoice, next }) =>
      !next.block && isMessageStep(next.step.kind) && about.has(invoice.number) ? [next.bound.on] : [],
    )
    .reduce<PlainDate | null>((first, on) => (first ? earlier(first, on) : on), null);
};

/** The earliest day that was promised and has not ended. */
const promiseOf = ({ promises = [] }: AccountState) => {
  const [first] = [...promises].sort((a, b) => (a.payOn < b.payOn ? -1 : 1));
  return first ? { amount: first.amount, on: first.payOn } : null;
};

/** The call that waits, if any: on its day, the largest amount first, with all that its line shows. */
export const callRows = (account: ListedAccount): readonly Row[] => {
  const { key, state, debtor, administration, now } = account;
  const { call, lastCall } = state;
  if (!call) return [];
  const { id, since, callBackOn = null, callBackAt = null, attempts, why = 'plan' } = call;
  const open = call.invoices.flatMap((number) => findInvoice(state, number) ?? []);
  const numbers = open.map((invoice) => invoice.number);
  const { plan } = planningContext(key.id, state, administration, now);
  const sort = `${callBackOn ?? since}#${largestFirst(amountOf(state, numbers))}`;
  return [
    workRow(account, { id: `call#${id}`, list: 'calls', sort }, numbers.slice(0, SHOWN), {
      callId: id,
      since,
      callBackOn,
      callBackAt,
      attempts,
      why,
      count: numbers.length,
      contact: debtor.contactName,
      phone: debtor.phone,
      country: state.facts.country,
      keyAccount: debtor.keyAccount,
      until: untilOf(account, new Set(numbers)),
      open: sum(open.map((invoice) => invoice.open)),
      // Marked with the event that made it late, so the line does not change with the day alone.
      overdue: sum(open.filter((invoice) => invoice.overdue).map((invoice) => invoice.open)),
      oldest: open.reduce<PlainDate | null>((due, i) => (due ? earlier(due, i.due) : i.due), null),
      lastContact: lastContactOf(state, plan) ?? null,
      handledBy: lastCall?.by ?? null,
      triedOn: lastCall && !mayTryOn(lastCall.on, call, lastCall) ? lastCall.on : null,
      promise: promiseOf(state),
    }),
  ];
};
