import { useState } from 'preact/hooks';
import { keep, readKept } from './kept.ts';

/** State that outlives leaving the page and coming back: for the second factor, another language, a dead battery. */
export const useKept = <Value extends object>(key: string, empty: Value) => {
  const [value, setValue] = useState<Value>(() => ({ ...empty, ...readKept<Partial<Value>>(key) }));
  const set = (part: Partial<Value>): void =>
    // A file may arrive while somebody types on: neither may undo the other.
    setValue((before) => {
      const next = { ...before, ...part };
      keep(key, next);
      return next;
    });
  const forget = (): void => {
    keep(key, undefined);
    setValue(empty);
  };
  return [value, set, forget] as const;
};
