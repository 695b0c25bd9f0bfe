import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, minus, plus, smallest, sum, ZERO } from '../money/cents.ts';
import { allocate, allocateToPrincipal, type Owed, refuseNegative } from './allocation.ts';
import { type Debt, inOrderOfLaw } from './debt-order.ts';
import { proRata } from './pro-rata.ts';

/**
 * Which debts the debtor named with his payment, by invoice number or reference. `principal` where we offered
 * the amount for those invoices; `by-law` where he only named them.
 */
export type Designation = { readonly debts: readonly string[]; readonly settles: 'principal' | 'by-law' };

/** Why a debt got its part: it was named, the law's order came to it, or it shared with equal ones. */
export type AllocationCause = 'designated' | 'order-of-law' | 'pro-rata';

/** What a debt got, in the order of its causes, and has left. */
export type AllocationPart = Owed & {
  readonly id: string;
  readonly because: readonly AllocationCause[];
  readonly left: Owed;
};

export type DebtsAllocation = { readonly parts: readonly AllocationPart[]; readonly surplus: Cents };

const untouched = ({ id, costs, interest, principal }: Debt): AllocationPart => {
  return {
    id,
    because: [],
    costs: ZERO,
    interest: ZERO,
    principal: ZERO,
    left: { costs, interest, principal },
  };
};

const openFor = ({ costs, interest, principal }: Owed, settles: Designation['settles']): Cents =>
  settles === 'principal' ? principal : sum([costs, interest, principal]);

const grow = (
  part: AllocationPart,
  share: Cents,
  settles: Designation['settles'],
  cause: AllocationCause,
) => {
  if (share === 0) return part;
  const paid = (settles === 'principal' ? allocateToPrincipal : allocate)(share, part.left);
  return {
    id: part.id,
    costs: plus(part.costs, paid.costs),
    interest: plus(part.interest, paid.interest),
    principal: plus(part.principal, paid.principal),
    left: paid.left,
    because: [...new Set([...part.because, cause])],
  };
};

/**
 * Divides a payment over several debts: the ones that the debtor named (art. 6:43 lid 1 BW); else those due,
 * the most onerous, the oldest, and in proportion (lid 2). Within a debt costs, interest, principal
 * (art. 6:44 BW); 6:43 goes before 6:44 (HR 29-5-2015).
 *
 * What a named debt does not need goes on by the order of the law. Cents that do not divide go to the largest
 * remainders, so nothing is lost.
 *
 * @param payment - cents, 0 or more
 * @param debts - each with its own id
 * @param on - day of the payment
 * @returns a part for every debt in the order given, and what was paid too much
 * @throws RangeError when an amount is negative
 * @example
 * allocateOverDebts(cents(100_00), [invoice], plainDate('2026-10-20'), { debts: ['2026-1187'], settles: 'principal' })
 */
export const allocateOverDebts = (
  payment: Cents,
  debts: readonly Debt[],
  on: PlainDate,
  designation?: Designation,
): DebtsAllocation => {
  refuseNegative([
    payment,
    ...debts.flatMap(({ costs, interest, principal }) => [costs, interest, principal]),
  ]);
  const parts = new Map(debts.map((debt) => [debt.id, untouched(debt)]));
  const partOf = (debt: Debt): AllocationPart => parts.get(debt.id) ?? untouched(debt);
  let rest = payment;

  const pour = (over: readonly Debt[], settles: Designation['settles'], named: boolean): void => {
    for (const group of inOrderOfLaw(over, on)) {
      const open = group.map((debt) => openFor(partOf(debt).left, settles));
      const given = smallest(rest, sum(open));
      const shares = proRata(given, open);
      const cause = named ? 'designated' : group.length > 1 ? 'pro-rata' : 'order-of-law';
      for (const [index, debt] of group.entries()) {
        parts.set(debt.id, grow(partOf(debt), shares[index] ?? ZERO, settles, cause));
      }
      rest = minus(rest, given);
    }
  };

  if (designation) {
    const named = new Set(designation.debts);
    pour(
      debts.filter((debt) => named.has(debt.id)),
      designation.settles,
      true,
    );
  }
  pour(debts, 'by-law', false);
  return { parts: debts.map(partOf), surplus: rest };
};
