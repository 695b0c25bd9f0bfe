import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, cents, sum } from '../money/cents.ts';
import { COLLECTION_COST_SCALE, type CostBracket } from './collection-cost-scale.ts';
import { rowOn } from './dated-table.ts';
import { add, type Exact, euroPlaces, exact, NOTHING, roundToCents } from './exact.ts';

/** One line of the calculation; `exact` is in euros, unrounded. */
export type CostLine = { readonly source: string } & (
  | { readonly kind: 'principal'; readonly claims: number; readonly amount: Cents }
  | { readonly kind: 'bracket'; readonly over: Cents; readonly basisPoints: number; readonly exact: string }
  | { readonly kind: 'rounded'; readonly amount: Cents }
  | { readonly kind: 'minimum' | 'maximum' | 'agreed'; readonly amount: Cents }
  | { readonly kind: 'minimum-per-invoice'; readonly invoices: number; readonly amount: Cents }
);

/** Costs with the lines that a person can follow with a pocket calculator. */
export type CollectionCosts = {
  readonly principal: Cents;
  readonly costs: Cents;
  readonly lines: readonly CostLine[];
};

type Part = { readonly over: Cents; readonly basisPoints: number; readonly amount: Exact };

const partsOf = (principal: Cents, brackets: readonly CostBracket[]): readonly Part[] => {
  const parts: Part[] = [];
  let below = 0;
  for (const { upTo, basisPoints } of brackets) {
    if (principal <= below) break;
    const top = upTo === 'no limit' ? principal : Math.min(upTo, principal);
    const over = cents(top - below);
    parts.push({ over, basisPoints, amount: exact(BigInt(over) * BigInt(basisPoints), 10_000n) });
    below = top;
  }
  return parts;
};

/**
 * Maximum collection costs over the sum of the principals that one notice names, with the calculation.
 *
 * All claims that can be noticed together are, and their principals are added up (art. 6:96 lid 7 BW). The
 * principal includes the VAT of the invoice and no interest: raising it by interest after a year is defended
 * (point 5 Nota van Toelichting), but lower is safe for the debtor, so this never does. There is no rule
 * on rounding; half up to the cent, once, after adding the brackets, is what practice does.
 *
 * @param principals - overdue principals in cents, at least one, each > 0
 * @param on - day the debtor came into default; selects the scale in force
 * @throws RangeError when there is no principal, one is not positive, or `on` is outside the known scale
 * @see COLLECTION_COST_SCALE for the legal source of every number
 * @example collectionCostSheet([cents(184_50), cents(96_80)], plainDate('2026-09-05')).costs // 42_20
 */
export const collectionCostSheet = (principals: readonly Cents[], on: PlainDate): CollectionCosts => {
  const wrong = principals.find((principal) => principal <= 0);
  if (principals.length === 0 || wrong !== undefined) {
    throw new RangeError(`Collection costs need principals above zero, got ${wrong ?? 'none'}.`);
  }
  const { value: scale, source } = rowOn(COLLECTION_COST_SCALE, on);
  const principal = sum(principals);
  const parts = partsOf(principal, scale.brackets);
  const rounded = roundToCents(parts.reduce((total, part) => add(total, part.amount), NOTHING));
  const lines: CostLine[] = [
    { kind: 'principal', claims: principals.length, amount: principal, source: 'art. 6:96 lid 7 BW' },
    ...parts.map(({ over, basisPoints, amount }) => {
      return { kind: 'bracket', over, basisPoints, exact: euroPlaces(amount, 6), source } as const;
    }),
    { kind: 'rounded', amount: rounded, source: 'half up to the cent, once' },
  ];
  if (rounded < scale.minimum) {
    lines.push({ kind: 'minimum', amount: scale.minimum, source });
    return { principal, costs: scale.minimum, lines };
  }
  if (rounded > scale.maximum) {
    lines.push({ kind: 'maximum', amount: scale.maximum, source });
    return { principal, costs: scale.maximum, lines };
  }
  return { principal, costs: rounded, lines };
};

/**
 * Maximum collection costs a creditor may charge on a principal, excluding VAT.
 *
 * After part payment inside the term of a notice it is called again with what is left: the costs are those
 * over the open balance, at least the minimum.
 *
 * @param principal - overdue principal in cents, without interest; > 0
 * @param on - day the debtor came into default; selects the scale in force
 * @returns cents, rounded half up once, after adding the brackets
 * @throws RangeError when the principal is not positive or `on` is outside the known scale
 * @see COLLECTION_COST_SCALE for the legal source of every number
 * @example collectionCosts(cents(1_000_00), plainDate('2026-03-01')) // 150_00
 */
export const collectionCosts = (principal: Cents, on: PlainDate): Cents =>
  collectionCostSheet([principal], on).costs;
