import { useEffect, useState } from 'preact/hooks';

/** How many pages of a list are in sight; `first` when the list is another one. */
export const usePages = () => {
  const [pages, setPages] = useState(1);
  return { pages, more: () => setPages(pages + 1), first: () => setPages(1) };
};

/** Asks again when more is to be shown, and keeps showing what is there until it comes. */
export const useMore = (shown: number, refresh: () => Promise<void>): void => {
  useEffect(() => {
    if (shown > 1) void refresh();
  }, [shown, refresh]);
};
