import type { DebtorFilter, DebtorsPage } from '@voldaan/contract/desk/debtors.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';
import { useLater } from '../state/use-later.ts';
import { Awaited } from './awaited.tsx';
import { DebtorRows } from './debtor-rows.tsx';
import { keysOf } from './form/select.tsx';

/** The list of debtors with its search; more rows come when they are asked for. */
export const DebtorList = ({ today, chosen }: { today: PlainDate | undefined; chosen: string }) => {
  const { desk } = useTexts();
  const { debtors } = desk;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<DebtorFilter>('open');
  const [pages, setPages] = useState(1);
  const asked = useLater(query, 250);
  const page = useAsked<DebtorsPage>(() => allPages(asked, filter, pages), `${filter} ${pages} ${asked}`, 15);
  const narrow = (change: () => void) => {
    setPages(1);
    change();
  };
  return (
    <>
      <search class="search">
        <label class="visually-hidden" for="debtor-search">
          {debtors.search}
        </label>
        <input
          id="debtor-search"
          type="search"
          placeholder={debtors.search}
          value={query}
          onInput={(event) => narrow(() => setQuery(event.currentTarget.value))}
        />
        <fieldset class="filters">
          <legend class="visually-hidden">{debtors.filter}</legend>
          {keysOf(debtors.filters).map((key) => (
            <label key={key}>
              <input
                type="radio"
                name="filter"
                checked={filter === key}
                onInput={() => narrow(() => setFilter(key))}
              />
              {debtors.filters[key]}
            </label>
          ))}
        </fieldset>
      </search>
      <Awaited asked={page}>
        {({ rows, total, cursor }) => (
          <>
            {rows.length === 0 && (
              <p class="quiet-list">{query === '' && filter === 'all' ? debtors.empty : debtors.none}</p>
            )}
            {today && <DebtorRows rows={rows} total={total} today={today} chosen={chosen} />}
            {cursor && (
              <Button type="button" onClick={() => setPages(pages + 1)}>
                {desk.more}
              </Button>
            )}
          </>
        )}
      </Awaited>
    </>
  );
};

/** So many pages from the first on, so that a refresh keeps every row that is in sight current. */
const allPages = async (query: string, filter: DebtorFilter, pages: number) => {
  let answer = await api.debtors({ query, filter });
  for (let page = 1; page < pages && answer.ok && answer.value.cursor; page += 1) {
    const { rows } = answer.value;
    const next = await api.debtors({ query, filter, cursor: answer.value.cursor });
    answer = next.ok ? { ok: true, value: { ...next.value, rows: [...rows, ...next.value.rows] } } : next;
  }
  return answer;
};
