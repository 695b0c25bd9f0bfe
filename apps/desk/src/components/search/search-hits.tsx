import type { SearchHit, SearchResults } from '@voldaan/contract/desk/search.ts';
import { useTexts } from '../../state/reader.ts';
import type { Asked } from '../../state/use-asked.ts';
import { Euro } from '../euro.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';

/** Where the card of a debtor opens. */
const cardOf = (id: string): string => `/debtors#${encodeURIComponent(id)}`;

const Hit = ({ hit, onOpen }: { hit: SearchHit; onOpen: () => void }) => {
  const { lists } = useTexts();
  const t = lists.search;
  const amount = hit.overdue > 0 ? hit.overdue : hit.open;
  return (
    <li>
      <a class="work-row" href={cardOf(hit.id)} onClick={onOpen}>
        <span class="name">{hit.name}</span>
        <span class="money">
          {amount > 0 ? <Euro value={amount} /> : <span class="small">{t.nothingOpen}</span>}
        </span>
        <span class="note">{hit.by === 'name' ? hit.city : `${t.by[hit.by]}: ${hit.shown}`}</span>
      </a>
    </li>
  );
};

type SearchHitsProps = { readonly asked: Asked<SearchResults | null>; readonly onOpen: () => void };

/** What was found, the surest first. */
export const SearchHits = ({ asked, onOpen }: SearchHitsProps) => {
  const { desk, lists } = useTexts();
  const t = lists.search;
  const { value, trouble } = asked;
  const said = value && (value.hits.length === 0 ? t.none : t.count(value.hits.length));
  return (
    <div class="search-hits">
      {trouble && <TroubleNotice trouble={trouble} />}
      <p class="small" role="status">
        {said ?? (trouble ? '' : desk.loading)}
      </p>
      {value && value.hits.length > 0 && (
        <ul class="rows" aria-label={t.results}>
          {value.hits.map((hit) => (
            <Hit key={hit.id} hit={hit} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {value?.more && <p class="small">{t.more}</p>}
    </div>
  );
};
