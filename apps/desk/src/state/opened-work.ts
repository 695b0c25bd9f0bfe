import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** The piece of work that was opened from the list, and the answer that was chosen there. */
export type Opened = { readonly debtor: string; readonly work: string; readonly answer: string };

export const opened = signal<Opened>({ debtor: '', work: '', answer: '' });

/** The address of a piece of work: the debtor, what waits, and the answer that was chosen. */
export const openedIn = (hash: string): Opened => {
  const [debtor = '', work = '', answer = ''] = hash.split('/');
  return { debtor, work, answer };
};

/** @example openedAddress('d1', 'R3', 'counter') // '#d1%2FR3%2Fcounter' */
export const openedAddress = (...parts: readonly string[]): string =>
  `#${encodeURIComponent(parts.join('/'))}`;

/**
 * Brings the answer to a piece of work into view when it is opened from the list.
 *
 * @param works - ids under which the list knows it
 * @param choose - takes over the answer that was chosen there
 */
export const useOpened = (works: readonly (string | null)[], choose: (answer: string) => void) => {
  const place = useRef<HTMLElement>(null);
  const { work, answer } = opened.value;
  const here = work !== '' && works.includes(work);
  useEffect(() => {
    if (!here) return;
    choose(answer);
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [here, answer]);
  return place;
};
