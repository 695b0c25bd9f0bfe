/** A line of a list, rebuilt from state at any time. */
export type Row = {
  /** Unique within the account: `account`, `invoice#2026-1187`, `task#call`. */
  readonly id: string;
  /** The list it stands in, e.g. `debtors`, `calls`, `tasks`; undefined takes it out of every list. */
  readonly list: string | undefined;
  /** Sorts the list, ascending as text. */
  readonly sort: string;
  /** What the list shows. JSON values only. */
  readonly data: Readonly<Record<string, unknown>>;
};

/** A row as found in a list, with the account it belongs to. */
export type ListedRow = { readonly account: string; readonly version: number } & Row;

/** Which part of a list: all of it, what begins with a text, or what sorts between two. */
export type RowsPage = {
  readonly limit?: number;
  readonly cursor?: string;
} & (
  | { readonly prefix?: string; readonly from?: never; readonly until?: never }
  | { readonly prefix?: never; readonly from?: string; readonly until?: string }
);

/** Read models: written after a commit, guarded by version, never older over newer. */
export interface Rows {
  /** Puts rows unless a newer version of a row stands there already. */
  put(administration: string, account: string, version: number, rows: readonly Row[]): Promise<void>;
  /** One page of a list in order of `sort`: from `from`, up to but without `until`. */
  list(
    administration: string,
    list: string,
    page?: RowsPage,
  ): Promise<{ readonly rows: readonly ListedRow[]; readonly cursor: string | undefined }>;
  /** The row with this id of each of several accounts; accounts that have none are left out. */
  many(administration: string, accounts: readonly string[], id: string): Promise<readonly ListedRow[]>;
  /** All rows of one account, whether in a list or not. */
  ofAccount(administration: string, account: string): Promise<readonly ListedRow[]>;
}
