/** What a browser keeps of a page until its tab closes; one that keeps nothing is no reason to fail. */
export const readKept = <Value>(key: string): Value | undefined => {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as Value);
  } catch {
    return undefined;
  }
};

/** Keeps a value, or forgets it. */
export const keep = (key: string, value: unknown): void => {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden store: the page works on, and forgets when it is left.
  }
};
