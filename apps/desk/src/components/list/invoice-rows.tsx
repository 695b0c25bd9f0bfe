import type { InvoiceRow } from '@voldaan/contract/desk/invoices.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatShortDay } from '../../format/day.ts';
import { language, useTexts } from '../../state/reader.ts';
import type { DeskTexts } from '../../texts/texts.ts';
import { Euro } from '../euro.tsx';
import { HoldBadge } from '../hold-badge.tsx';
import { WorkRow } from '../work-row.tsx';

/** The address of an invoice in the list: the debtor whose card it opens, and its number. */
export const invoiceHash = (row: Pick<InvoiceRow, 'debtor' | 'number'>): string =>
  `${row.debtor.id}/${row.number}`;

const stepOf = ({ step }: InvoiceRow, today: PlainDate, { lists }: DeskTexts): string => {
  if (!step) return '';
  const { stages, sentOn } = lists.invoices;
  const name = step.kind in stages ? stages[step.kind as keyof typeof stages] : '';
  return step.on ? sentOn(name, formatShortDay(step.on, today, language.value)) : name;
};

type InvoiceRowsProps = {
  readonly rows: readonly InvoiceRow[];
  readonly today: PlainDate;
  readonly chosen: string;
};

/** One row an invoice: whose, which, what is open, where it stands and when it was due. */
export const InvoiceRows = ({ rows, today, chosen }: InvoiceRowsProps) => {
  const texts = useTexts();
  const { dueOn, lateSince } = texts.lists.invoices;
  return (
    <ul class="rows">
      {rows.map((row) => {
        const hash = invoiceHash(row);
        const due = formatShortDay(row.due, today, language.value);
        return (
          <li key={hash}>
            <WorkRow
              id={hash}
              chosen={hash === chosen}
              name={row.debtor.name}
              amount={<Euro value={row.open} />}
              notes={[
                <>
                  {row.number}
                  {row.badges.length === 0 && row.step && ` · ${stepOf(row, today, texts)}`}
                  {row.badges.length > 0 && ' · '}
                  {row.badges.map((badge) => (
                    <HoldBadge key={badge.reason} {...badge} today={today} />
                  ))}
                </>,
                row.overdue ? lateSince(due) : dueOn(due),
              ]}
            />
          </li>
        );
      })}
    </ul>
  );
};
