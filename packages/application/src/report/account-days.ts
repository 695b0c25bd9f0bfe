import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { planVersion } from '@voldaan/domain/plan/default-plans.ts';
import type { ReportedAccount } from '@voldaan/domain/report/day-row.ts';
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

/**
 * What the days did to some accounts, read from their logs.
 *
 * @param wanted - which days
 * @returns accounts by day
 */
export const accountDays = async (
  { accounts, items }: Reporting,
  administration: string,
  ids: readonly string[],
  wanted: (day: PlainDate) => boolean,
): Promise<ReadonlyMap<PlainDate, readonly ReportedAccount[]>> => {
  const [{ plans }, debtors] = await Promise.all([
    administrationOf(items, administration),
    items.many<Debtor>(administration, 'DEBTOR', ids),
  ]);
  const reported = await someAtATime(ids, async (account) => {
    const log = await accounts.since(accountKey(administration, account), 0);
    const owner = debtors.get(account)?.value.owner;
    return factsOf(log, (pinned) => planVersion(pinned, plans))
      .filter(({ day }) => wanted(day))
      .map((day): ReportedAccount => ({ account, owner, day }));
  });
  return Map.groupBy(reported.flat(), ({ day }) => day.day);
};
