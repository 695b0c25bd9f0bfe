import { type Cents, minus, smallest, ZERO } from '../money/cents.ts';

/** What is claimed on one debt. Costs whose notice has not run out in vain are not due and do not belong here. */
export type Owed = { readonly costs: Cents; readonly interest: Cents; readonly principal: Cents };

export type Allocation = Owed & { readonly left: Owed; readonly surplus: Cents };

export type Component = keyof Owed;

const BY_LAW = ['costs', 'interest', 'principal'] as const;
const PRINCIPAL_FIRST = ['principal', 'costs', 'interest'] as const;

/** @throws RangeError when an amount is negative: a credit is no payment and no debt */
export const refuseNegative = (amounts: readonly Cents[]): void => {
  const wrong = amounts.find((amount) => amount < 0);
  if (wrong !== undefined) throw new RangeError(`Allocation needs amounts from zero, got ${wrong} cents.`);
};

const pour = (payment: Cents, owed: Owed, order: readonly Component[]): Allocation => {
  refuseNegative([payment, owed.costs, owed.interest, owed.principal]);
  const paid = { costs: ZERO, interest: ZERO, principal: ZERO };
  const left = { ...owed };
  let surplus = payment;
  for (const part of order) {
    paid[part] = smallest(surplus, owed[part]);
    left[part] = minus(owed[part], paid[part]);
    surplus = minus(surplus, paid[part]);
  }
  return { ...paid, left, surplus };
};

/**
 * Divides a payment over one debt: costs, then interest, then principal (art. 6:44 lid 1 BW).
 *
 * @param payment - cents received for this debt, 0 or more
 * @param owed - what is claimed and due, each part 0 or more
 * @returns what each part got and has left, and what was paid too much
 * @throws RangeError when an amount is negative
 * @example
 * allocate(cents(100_00), { costs: cents(40_00), interest: cents(5_00), principal: cents(100_00) })
 * // costs 40_00, interest 5_00, principal 55_00; left principal 45_00; surplus 0
 */
export const allocate = (payment: Cents, owed: Owed): Allocation => pour(payment, owed, BY_LAW);

/**
 * Divides a payment that we offered or accepted for a principal: that first. The creditor may refuse such a
 * designation (art. 6:44 lid 2 and 3 BW); by offering the amount for an invoice we have accepted it.
 */
export const allocateToPrincipal = (payment: Cents, owed: Owed): Allocation =>
  pour(payment, owed, PRINCIPAL_FIRST);
