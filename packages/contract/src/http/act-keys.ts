/**
 * A key for each act of a page. An act whose answer got lost keeps its key: done again by the person, it is the
 * same act to the server, and is done once.
 *
 * @param newKey - for tests; otherwise a UUID
 */
export const actKeys = (newKey: () => string = () => crypto.randomUUID()) => {
  const lost = new Map<string, string>();
  return {
    /** The key of an act, such as `POST /payments {"amount":100}`. */
    of: (act: string): string => {
      const key = lost.get(act) ?? newKey();
      lost.set(act, key);
      return key;
    },
    /** There was an answer: the same thing asked again is another act. */
    answered: (act: string): void => {
      lost.delete(act);
    },
  };
};

/** What an act is about, as far as a page can say it without reading files. */
export const contentOf = (body: unknown): string => {
  if (!(body instanceof FormData)) return JSON.stringify(body ?? null);
  const parts = [...body].map(([name, value]) =>
    typeof value === 'string' ? [name, value] : [name, value.name, value.size, value.lastModified],
  );
  return JSON.stringify(parts);
};
