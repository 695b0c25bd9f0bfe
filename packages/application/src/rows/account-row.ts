import { type AccountState, creditTotal, openTotal } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { outlook } from '@voldaan/domain/plan/outlook.ts';
import { planningContext } from '../account/planning.ts';
import type { Row } from '../ports/rows.ts';
import type { StreamKey } from '../ports/stream.ts';
import { largestFirst } from './work-row.ts';

/** As many invoice numbers as the list can be searched by. */
const SEARCHED = 50;

/** Largest overdue amount first, then largest open amount, then name. */
const sortOf = (overdue: number, open: number, name: string): string =>
  [...[overdue, open].map(largestFirst), name].join('#');

/** Everybody with something overdue sorts before this, everybody with something open before the second. */
export const NOTHING_OVERDUE = largestFirst(0);
export const NOTHING_OPEN = `${NOTHING_OVERDUE}#${largestFirst(0)}`;

/** The line of an account in the list of debtors; what is overdue changes with the event, never with the day alone. */
export const accountRow = (
  key: StreamKey,
  state: AccountState,
  debtor: Debtor,
  administration: Administration,
  now: Instant,
): Row & { readonly list: string } => {
  const open = openTotal(state);
  const overdue = sum(state.invoices.filter((invoice) => invoice.overdue).map((invoice) => invoice.open));
  const ahead = outlook(state, planningContext(key.id, state, administration, now), now);
  const oldest = state.invoices.reduce<PlainDate | null>(
    (due, i) => (due === null || i.due < due ? i.due : due),
    null,
  );
  return {
    id: 'account',
    list: 'debtors',
    sort: sortOf(overdue, open, debtor.name),
    data: {
      name: debtor.name,
      kind: debtor.kind,
      city: debtor.address?.city ?? null,
      customerNumber: debtor.customerNumber,
      open,
      overdue,
      credit: creditTotal(state),
      oldestDueDate: oldest,
      invoices: state.invoices.slice(0, SEARCHED).map((invoice) => invoice.number),
      next: ahead.next ? { kind: ahead.next.kind, on: amsterdamDate(ahead.next.at) } : null,
      why: ahead.why ?? null,
      holds: state.holds.map(({ reason, until }) => ({ reason, until: until ?? null })),
      lastPayment: state.lastPayment ?? null,
      keyAccount: debtor.keyAccount,
      owner: debtor.owner ?? null,
      closedOn: state.closedOn ?? null,
    },
  };
};
