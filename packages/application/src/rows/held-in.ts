import type { Hold } from '@voldaan/domain/hold/hold.ts';
import type { Row } from '../ports/rows.ts';

/** What a pause is about, as the lists tell them apart. */
export type HeldAs = 'held' | 'disputed' | 'arranged';

const ARRANGED: readonly Hold['reason'][] = ['arrangement-proposed', 'arrangement'];

/**
 * Every pause holds; some say why. What waits for its first release stands among the releases: one line more for
 * each invoice of a late import would only come and go.
 */
export const heldAs = (holds: readonly Pick<Hold, 'reason'>[]): readonly HeldAs[] => [
  ...(holds.some(({ reason }) => reason !== 'first-release') ? (['held'] as const) : []),
  ...(holds.some(({ reason }) => reason === 'dispute') ? (['disputed'] as const) : []),
  ...(holds.some(({ reason }) => ARRANGED.includes(reason)) ? (['arranged'] as const) : []),
];

/** The list of what is paused, beside the list of everything: `debtors.held`. */
export const heldList = (list: string, held: HeldAs): string => `${list}.${held}`;

/** A row with its copies in the lists of what is paused: few rows are, so few are written twice. */
export const withHeld = (row: Row & { readonly list: string }, held: readonly HeldAs[]): readonly Row[] => [
  row,
  ...held.map((as) => ({ ...row, id: `${row.id}@${as}`, list: heldList(row.list, as) })),
];
