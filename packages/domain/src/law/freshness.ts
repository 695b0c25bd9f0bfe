import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { COLLECTION_COST_SCALE } from './collection-cost-scale.ts';
import { EQUATED_DAYS } from './equated-days.ts';
import { COMMERCIAL_INTEREST, STATUTORY_INTEREST } from './interest-rates.ts';
import { VAT_RATE } from './vat-on-costs.ts';

/** Days before `knownUntil` from which a table must be looked after. */
export const WARN_DAYS_AHEAD = 60;

/** Anything dated that ends: every table of law that the product uses. */
export type Perishable = { readonly name: string; readonly knownUntil: PlainDate };

export const LAW_TABLES: readonly Perishable[] = [
  STATUTORY_INTEREST,
  COMMERCIAL_INTEREST,
  COLLECTION_COST_SCALE,
  VAT_RATE,
  EQUATED_DAYS,
];

/** `ending` is a warning; once `ended`, what stands on the table (interest, say) is no longer claimed. */
export type StaleTable = Perishable & { readonly state: 'ending' | 'ended'; readonly daysLeft: number };

/**
 * Tables of law that end within 60 days, or have ended, soonest first; none on most days.
 *
 * @example staleTables(plainDate('2026-11-01')).map((table) => table.name)
 * // ['Statutory interest', 'Commercial interest']: known until 31 December, 60 days on
 */
export const staleTables = (
  today: PlainDate,
  tables: readonly Perishable[] = LAW_TABLES,
): readonly StaleTable[] =>
  tables
    .map(({ name, knownUntil }): StaleTable => {
      const daysLeft = daysBetween(today, knownUntil);
      return { name, knownUntil, daysLeft, state: daysLeft < 0 ? 'ended' : 'ending' };
    })
    .filter((table) => table.daysLeft <= WARN_DAYS_AHEAD)
    .sort((a, b) => a.daysLeft - b.daysLeft);
