/** An event as it stands in the log. */
export type StoredEvent = {
  readonly type: string;
  /** Version of the shape of `data`. */
  readonly v: number;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** How today's events are written and yesterday's are read. Stored events are never rewritten. */
export type EventFormat<E> = {
  /** The version in which events of a type are written now. */
  readonly versionOf: (type: string) => number;
  /** Today's event from a stored one of any version. */
  readonly upcast: (stored: StoredEvent) => E;
};

/** The format of events that never changed: version 1, data as stored. */
export const firstFormat = <E extends { readonly type: string }>(): EventFormat<E> => ({
  versionOf: () => 1,
  upcast: ({ type, data }) => ({ type, ...data }) as unknown as E,
});
