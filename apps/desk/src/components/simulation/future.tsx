import type { AccountSimulation } from '@voldaan/contract/desk/simulation.ts';
import { addDays, daysBetween } from '@voldaan/domain/calendar/plain-date.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { formatShortDay } from '../../format/day.ts';
import { language, useTexts } from '../../state/reader.ts';
import { Euro } from '../euro.tsx';
import { sayEntry } from './say-entry.ts';

/** A future with a slider over it: how the account stands on that day, and what happened until then. */
export const Future = ({ simulation }: { simulation: AccountSimulation }) => {
  const texts = useTexts().simulation;
  const t = texts.account;
  const { today, until, start, entries } = simulation;
  const most = daysBetween(today, until) - 1;
  const [ahead, setAhead] = useState(Math.min(most, 60));
  const on = addDays(today, Math.min(ahead, most));
  const day = formatWeekday(on, language.value);
  const happened = entries.filter((entry) => entry.on <= on);
  const { principal, claimed, total } = happened.at(-1)?.standing ?? start;
  return (
    <>
      <div class="field ahead">
        <label for="ahead">{t.ahead}</label>
        <input
          id="ahead"
          type="range"
          min={0}
          max={most}
          value={ahead}
          aria-valuetext={day}
          onInput={(event) => setAhead(event.currentTarget.valueAsNumber)}
        />
      </div>
      <p role="status">{t.day(day)}</p>
      <dl class="foreseen">
        <dt>{t.principal}</dt>
        <dd>
          <Euro value={principal} />
        </dd>
        <dt>{t.claimed}</dt>
        <dd>
          <Euro value={claimed} />
        </dd>
        <dt>{t.total}</dt>
        <dd>
          <strong>
            <Euro value={total} />
          </strong>
        </dd>
      </dl>
      {entries.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <ol class="future">
          {entries.map((entry, index) => (
            <li key={index} data-ahead={entry.on > on}>
              <time dateTime={entry.on}>{formatShortDay(entry.on, today, language.value)}</time>
              <span>{sayEntry(entry.what, texts, language.value)}</span>
              <Euro value={entry.standing.total} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
};
