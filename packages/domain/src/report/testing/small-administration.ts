import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { closeDay, type DayRow } from '../day-row.ts';
import { dayTotal } from '../day-total.ts';
import { factsOf } from '../facts-of.ts';
import { BAKKER } from './bakker.ts';
import { BOOM } from './boom.ts';
import { DE_GROOT } from './de-groot.ts';
import { JANSEN } from './jansen.ts';
import { KOK } from './kok.ts';
import type { SmallAccount } from './story.ts';
import { VISSER } from './visser.ts';
import { YILMAZ } from './yilmaz.ts';

/** Seven debtors with ten invoices, from 1 May to 15 September 2026. For tests, which work its reports out by hand. */
export const SMALL_ADMINISTRATION: readonly SmallAccount[] = [
  DE_GROOT,
  YILMAZ,
  JANSEN,
  BAKKER,
  VISSER,
  KOK,
  BOOM,
];

/** The day rows of accounts, one for each day from the first to the last, as the night closes them one by one. */
export const rowsOf = (
  accounts: readonly SmallAccount[],
  from: PlainDate,
  until: PlainDate,
): readonly DayRow[] => {
  const known = accounts.map(({ account, owner, log }) => ({ account, owner, days: factsOf(log) }));
  const rows: DayRow[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const changed = known.flatMap(({ account, owner, days }) =>
      days.filter((each) => each.day === day).map((each) => ({ account, owner, day: each })),
    );
    rows.push(closeDay(rows.at(-1), day, dayTotal(changed)));
  }
  return rows;
};
