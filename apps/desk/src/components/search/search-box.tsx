import type { SearchResults } from '@voldaan/contract/desk/search.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { useLater } from '../../state/use-later.ts';
import { isTyping } from '../../state/use-list-keys.ts';
import { SearchHits } from './search-hits.tsx';

const SHORTEST = 2;

/** Moves among the field and what was found below it. */
const stepIn = (box: HTMLElement, by: 1 | -1): void => {
  const stops = [...box.querySelectorAll<HTMLElement>('input, a')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
};

/** Finds a debtor from every page: `/` brings you here, arrows go down to what was found, Escape leaves. */
export const SearchBox = () => {
  const { lists } = useTexts();
  const t = lists.search;
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const sought = useLater(query.trim(), 200);
  const isAsked = sought.length >= SHORTEST;
  const asked = useAsked<SearchResults | null>(
    () => (isAsked ? api.search(sought) : Promise.resolve({ ok: true, value: null })),
    isAsked ? sought : '',
  );
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  const leave = () => {
    setQuery('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return leave();
    const by = { ArrowDown: 1, ArrowUp: -1 } as const;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (box.current) stepIn(box.current, by[event.key]);
  };
  return (
    <search class="search-box" ref={box} onKeyDown={onKeyDown}>
      <label class="visually-hidden" for="search-box">
        {t.label}
      </label>
      <input
        id="search-box"
        ref={field}
        type="search"
        autocomplete="off"
        maxLength={100}
        placeholder={t.placeholder}
        aria-describedby="search-box-hint"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <span class="visually-hidden" id="search-box-hint">
        {t.hint}
      </span>
      {query.trim() !== '' && isAsked && <SearchHits asked={asked} onOpen={() => setQuery('')} />}
    </search>
  );
};
