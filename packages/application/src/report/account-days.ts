import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { planVersion } from '@voldaan/domain/plan/default-plans.ts';
import {
  type DayTotal,
  dayTotal,
  NO_DAY,
  plusDays,
  type ReportedAccount,
} from '@voldaan/domain/report/day-total.ts';
import { factsOf } from '@voldaan/domain/report/facts-of.ts';
import { administrationOf } from '../account/administrations.ts';
import { accountKey } from '../account/fold.ts';
import type { Services } from '../services.ts';

export type Reporting = Pick<Services, 'accounts' | 'items' | 'rows' | 'clock'>;

const AT_ONCE = 32;

/** Does something for each, some at a time. */
export const someAtATime = async <T, R>(
  things: readonly T[],
  act: (thing: T) => Promise<R>,
): Promise<readonly R[]> => {
  const done: R[] = [];
  for (let at = 0; at < things.length; at += AT_ONCE) {
    done.push(...(await Promise.all(things.slice(at, at + AT_ONCE).map(act))));
  }
  return done;
};

/** Accounts that are read before what they say is added up: their debtors come in one call. */
const A_PAGE = 100;

const readPage = async (
  { accounts, items }: Reporting,
  { id: administration, plans }: Administration,
  ids: readonly string[],
): Promise<readonly ReportedAccount[]> => {
  const debtors = await items.many<Debtor>(administration, 'DEBTOR', ids);
  const reported = await someAtATime(ids, async (account) => {
    const log = await accounts.since(accountKey(administration, account), 0);
    const owner = debtors.get(account)?.value.owner;
    return factsOf(log, (pinned) => planVersion(pinned, plans)).map((day) => ({ account, owner, day }));
  });
  return reported.flat();
};

/**
 * What the days did to some accounts, read from their logs page by page: however many accounts there are, no more
 * than a page of them is in memory.
 *
 * @param wanted - which days
 */
export const dayTotals = async (
  services: Reporting,
  administrationId: string,
  ids: readonly string[],
  wanted: (day: PlainDate) => boolean,
): Promise<ReadonlyMap<PlainDate, DayTotal>> => {
  const administration = await administrationOf(services.items, administrationId);
  const totals = new Map<PlainDate, DayTotal>();
  for (let at = 0; at < ids.length; at += A_PAGE) {
    const read = await readPage(services, administration, ids.slice(at, at + A_PAGE));
    const asked = read.filter(({ day }) => wanted(day.day));
    for (const [day, accounts] of Map.groupBy(asked, (each) => each.day.day)) {
      totals.set(day, plusDays(totals.get(day) ?? NO_DAY, dayTotal(accounts)));
    }
  }
  return totals;
};
