import type { DebtorRow } from '@voldaan/contract/desk/debtors.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatShortDay } from '../format/day.ts';
import { language, useTexts } from '../state/reader.ts';
import { sayCoded } from '../texts/coded.ts';
import type { DeskTexts } from '../texts/texts.ts';
import { Euro } from './euro.tsx';
import { HoldBadge } from './hold-badge.tsx';
import type { Picked } from './list/picked.ts';
import { WorkRow } from './work-row.tsx';

const nextOf = (row: DebtorRow, today: PlainDate, { plan, desk }: DeskTexts): string => {
  const { nextStep, why } = row;
  if (nextStep)
    return desk.debtors.next(plan.PLANNED[nextStep.kind], formatShortDay(nextStep.on, today, language.value));
  return why ? sayCoded(plan.WHY, why) : '';
};

/** Since when it is overdue; otherwise that it is not due yet, or when the last money came. */
const sinceOf = (row: DebtorRow, today: PlainDate, { desk }: DeskTexts): string => {
  const day = (date: PlainDate) => formatShortDay(date, today, language.value);
  if (row.overdue > 0 && row.oldestDueDate) return desk.since(day(row.oldestDueDate));
  if (row.open > 0) return desk.amounts.notDue.toLowerCase();
  return row.lastPayment ? desk.debtors.lastPayment(day(row.lastPayment.on)) : '';
};

type DebtorRowsProps = {
  readonly rows: readonly DebtorRow[];
  readonly today: PlainDate;
  readonly chosen: string;
  /** Who is ticked, while several are chosen at once. */
  readonly picked?: Picked | undefined;
};

/** The rows of the list: name, what comes next, and the overdue amount (or what is open when nothing is overdue). */
export const DebtorRows = ({ rows, today, chosen, picked }: DebtorRowsProps) => {
  const texts = useTexts();
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li key={row.id} class={picked && 'picked-row'}>
          {picked && (
            <input
              type="checkbox"
              checked={picked.ids.has(row.id)}
              aria-label={texts.lists.pause.select(row.name)}
              onInput={() => picked.toggle(row.id)}
            />
          )}
          <WorkRow
            id={row.id}
            chosen={row.id === chosen}
            name={row.name}
            amount={<Euro value={row.overdue > 0 ? row.overdue : row.open} />}
            notes={[
              row.badges.length > 0
                ? row.badges.map((badge) => <HoldBadge key={badge.reason} {...badge} today={today} />)
                : nextOf(row, today, texts),
              sinceOf(row, today, texts),
            ]}
          />
        </li>
      ))}
    </ul>
  );
};
