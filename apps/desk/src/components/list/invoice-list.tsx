import type {
  InvoiceFilter,
  InvoiceRow,
  InvoiceStage,
  InvoicesTotal,
} from '@voldaan/contract/desk/invoices.ts';
import type { Me } from '@voldaan/contract/desk/session.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { allPages } from '../../state/all-pages.ts';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { useMore, usePages } from '../../state/use-pages.ts';
import { Awaited } from '../awaited.tsx';
import { Select } from '../form/select.tsx';
import { FilterChoice } from './filter-choice.tsx';
import { InvoiceRows } from './invoice-rows.tsx';
import { ListSum } from './list-sum.tsx';
import { ListTools } from './list-tools.tsx';

type Listed = { readonly rows: readonly InvoiceRow[]; readonly cursor: string | null };

/** Every open invoice: the furthest in the plan first. */
export const InvoiceList = ({ me, chosen }: { me: Me | undefined; chosen: string }) => {
  const { desk, lists } = useTexts();
  const t = lists.invoices;
  const [filter, setFilter] = useState<InvoiceFilter>('open');
  const [stage, setStage] = useState<InvoiceStage | ''>('');
  const { pages, more, first } = usePages();
  // An invoice that is not due yet stands at no step.
  const asked = { filter, stage: filter === 'upcoming' ? ('' as const) : stage };
  const key = `${asked.filter} ${asked.stage}`;
  const page = useAsked<Listed>(
    () => allPages((cursor) => api.invoices({ ...asked, ...(cursor && { cursor }) }), pages),
    key,
    15,
  );
  useMore(pages, page.refresh);
  const total = useAsked<InvoicesTotal>(() => api.invoicesTotal(asked), key, 60);
  const narrow = (change: () => void) => {
    first();
    change();
  };
  return (
    <>
      <div class="search">
        <FilterChoice
          legend={t.filter}
          options={t.filters}
          value={filter}
          onInput={(next) => narrow(() => setFilter(next))}
        />
        {filter !== 'upcoming' && (
          <Select
            id="invoice-stage"
            label={t.stage}
            value={stage}
            options={t.stages}
            onInput={(next) => narrow(() => setStage(next))}
          />
        )}
      </div>
      {me?.may.includes('work') && <ListTools file={`/api/invoices.csv?${new URLSearchParams(asked)}`} />}
      <ListSum total={total.value} say={t.total} />
      <Awaited asked={page}>
        {({ rows, cursor }) => (
          <>
            {rows.length === 0 && <p class="quiet-list">{t.none}</p>}
            {me && <InvoiceRows rows={rows} today={me.today} chosen={chosen} />}
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
