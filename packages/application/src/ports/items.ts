/** A plain versioned item of an administration: debtor master data, plan, import job, staff user. */
export type Item<T> = { readonly version: number; readonly value: T };

/** Plain versioned items; the value is any JSON. Kinds are upper case: `DEBTOR`, `ADMINISTRATION`, `IMPORT`. */
export interface Items {
  get<T>(administration: string, kind: string, id: string): Promise<Item<T> | undefined>;
  /** Writes when the stored version is `expected` (0: must not exist). @returns whether it was written */
  put<T>(administration: string, kind: string, id: string, value: T, expected: number): Promise<boolean>;
  /** All items of a kind, in order of id, page by page inside. For kinds that stay few. */
  all<T>(administration: string, kind: string): Promise<readonly (Item<T> & { readonly id: string })[]>;
  /** Items of several ids at once; missing ones are left out. */
  many<T>(
    administration: string,
    kind: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Item<T>>>;
}
