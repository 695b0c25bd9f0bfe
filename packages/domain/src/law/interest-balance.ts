import type { Cents } from '../money/cents.ts';
import { add, type Exact, exactCents, least, NOTHING, subtract } from './exact.ts';

/** What is owed, exactly: principal, interest of full years that bears interest itself, interest of this year. */
export type InterestBalance = {
  readonly principal: Exact;
  readonly compounded: Exact;
  readonly running: Exact;
};

/**
 * What a payment settles: `interest-first` as art. 6:44 BW orders for a payment without designation, or
 * `principal` where it was designated so, or where the interest had not been claimed.
 */
export type Settles = 'interest-first' | 'principal';

export const openingBalance = (principal: Cents): InterestBalance => {
  return { principal: exactCents(principal), compounded: NOTHING, running: NOTHING };
};

/** The amount that bears interest (art. 6:119 lid 2 BW). */
export const bearing = (balance: InterestBalance): Exact => add(balance.principal, balance.compounded);

/** The end of a year: its unpaid interest joins the amount that bears interest (art. 6:119 lid 2 BW). */
export const compound = (balance: InterestBalance): InterestBalance => {
  return { ...balance, compounded: add(balance.compounded, balance.running), running: NOTHING };
};

const INTEREST_FIRST = ['compounded', 'running', 'principal'] as const;
const PRINCIPAL_FIRST = ['principal', 'compounded', 'running'] as const;

/**
 * The balance after a payment. Among interest the oldest is settled first, which is also the part that bears
 * interest: safe for the debtor. What is paid beyond the whole balance is left out.
 */
export const settle = (balance: InterestBalance, amount: Cents, settles: Settles): InterestBalance => {
  let rest = exactCents(amount);
  const after = { ...balance };
  for (const part of settles === 'principal' ? PRINCIPAL_FIRST : INTEREST_FIRST) {
    const paid = least(rest, after[part]);
    after[part] = subtract(after[part], paid);
    rest = subtract(rest, paid);
  }
  return after;
};
