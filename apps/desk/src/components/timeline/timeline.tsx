import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { useState } from 'preact/hooks';
import { useTexts } from '../../state/reader.ts';
import { kindOf } from './kind-of.ts';
import { PastRow } from './past-row.tsx';
import { HoldEndRow, PlannedRow } from './planned-row.tsx';
import { type Shown, TimelineFilter } from './timeline-filter.tsx';
import { brackets, type TimelineRow, timelineRows } from './timeline-rows.ts';
import { TodayRow } from './today-row.tsx';

/** So many past rows are in sight at first, so that today is. */
const IN_SIGHT = 8;

const Row = ({ row, card }: { row: TimelineRow; card: DebtorCard }) => {
  switch (row.is) {
    case 'past':
      return <PastRow entry={row.entry} today={card.today} debtorId={card.debtor.id} />;
    case 'today':
      return <TodayRow today={row.on} />;
    case 'hold-end':
      return <HoldEndRow hold={row.hold} today={card.today} />;
    case 'planned':
      return <PlannedRow action={row.action} today={card.today} />;
  }
};

/** Past and future on one line. Solid is what happened, dashed is what comes if nothing happens, a bracket is a pause. */
export const Timeline = ({ card }: { card: DebtorCard }) => {
  const { actions, card: t, words } = useTexts();
  const [all, setAll] = useState(false);
  const [kind, setKind] = useState<Shown>('all');
  const past = card.past.filter(({ what }) => kind === 'all' || kindOf(what.code) === kind);
  const rows = timelineRows({ ...card, past });
  const hidden = all ? 0 : Math.max(0, past.length - IN_SIGHT);
  const shown = rows.slice(hidden);
  return (
    <section>
      <h2>{t.timeline}</h2>
      <TimelineFilter past={card.past} kind={kind} onKind={setKind} />
      {past.length === 0 && kind !== 'all' && <p class="small">{actions.filter.nothing}</p>}
      {hidden > 0 && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {t.earlier(hidden)}
        </button>
      )}
      <ol class="timeline" data-cut={hidden > 0}>
        {shown.map((row, index) => (
          <li
            key={index}
            data-is={row.is}
            data-last={index === shown.length - 1}
            style={{ gridRow: index + 1 }}
          >
            <Row row={row} card={card} />
          </li>
        ))}
        {brackets(shown, card.holds).map(({ hold, first, last, open }) => (
          <li
            key={hold.id}
            class="bracket"
            data-open={open}
            style={{ gridRow: `${first + 1} / ${last + 2}` }}
            title={words.HOLD_BADGE[hold.reason]}
          >
            <span class="visually-hidden">{t.holdOpen(words.HOLD_BADGE[hold.reason])}</span>
          </li>
        ))}
      </ol>
      {card.planned.length === 0 && <p class="small">{t.nothingPlanned}</p>}
    </section>
  );
};
