import type { DebtorFilter, DebtorRow, DebtorsTotal } from '@voldaan/contract/desk/debtors.ts';
import type { Me } from '@voldaan/contract/desk/session.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { allPages } from '../state/all-pages.ts';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';
import { useLater } from '../state/use-later.ts';
import { useMore, usePages } from '../state/use-pages.ts';
import { Awaited } from './awaited.tsx';
import { DebtorRows } from './debtor-rows.tsx';
import { BulkPause } from './list/bulk-pause.tsx';
import { FilterChoice } from './list/filter-choice.tsx';
import { ListSum } from './list/list-sum.tsx';
import { ListTools } from './list/list-tools.tsx';
import { usePicked } from './list/picked.ts';

type Listed = { readonly rows: readonly DebtorRow[]; readonly cursor: string | null };

/** The list of debtors with its search; more rows come when they are asked for. */
export const DebtorList = ({ me, chosen }: { me: Me | undefined; chosen: string }) => {
  const { desk, lists } = useTexts();
  const { debtors } = desk;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<DebtorFilter>('open');
  const { pages, more, first } = usePages();
  const [pausing, setPausing] = useState(false);
  const picked = usePicked();
  const sought = useLater(query, 250);
  const asked = { query: sought, filter };
  const key = `${filter} ${sought}`;
  const page = useAsked<Listed>(
    () => allPages((cursor) => api.debtors({ ...asked, ...(cursor && { cursor }) }), pages),
    key,
    15,
  );
  useMore(pages, page.refresh);
  const total = useAsked<DebtorsTotal>(() => api.debtorsTotal(asked), key, 60);
  const narrow = (change: () => void) => {
    first();
    change();
  };
  const mayWork = me?.may.includes('work') === true;
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
        <FilterChoice
          legend={debtors.filter}
          options={debtors.filters}
          value={filter}
          onInput={(next) => narrow(() => setFilter(next))}
        />
      </search>
      {mayWork && (
        <ListTools file={`/api/debtors.csv?filter=${filter}`}>
          <button type="button" class="quiet" aria-expanded={pausing} onClick={() => setPausing(!pausing)}>
            {lists.pause.open}
          </button>
        </ListTools>
      )}
      {me && pausing && (
        <BulkPause filter={filter} picked={picked} today={me.today} onClose={() => setPausing(false)} />
      )}
      <ListSum total={total.value} say={debtors.total} />
      <Awaited asked={page}>
        {({ rows, cursor }) => (
          <>
            {rows.length === 0 && (
              <p class="quiet-list">{query === '' && filter === 'all' ? debtors.empty : debtors.none}</p>
            )}
            {me && (
              <DebtorRows
                rows={rows}
                today={me.today}
                chosen={chosen}
                picked={pausing ? picked : undefined}
              />
            )}
            {cursor && (
              <Button type="button" onClick={more}>
                {desk.more}
              </Button>
            )}
          </>
        )}
      </Awaited>
    </>
  );
};
