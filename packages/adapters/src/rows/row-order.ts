import type { ListedRow, Row } from '@voldaan/application/ports/rows.ts';

/** Sorts below every character of a sort text, so that a shorter text comes first. */
const END = '\u0001';

/** Place of a row in its list: its sort text, then account and id, so that the order is always the same. */
export const listPlace = (account: string, { sort, id }: Row): string => `${sort}${END}${account}${END}${id}`;

/** A row that was taken out and shows nothing; it stays only to keep older versions from coming back. */
export const isTombstone = ({ list, data }: ListedRow): boolean =>
  list === undefined && Object.keys(data).length === 0;
