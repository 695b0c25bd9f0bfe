/** What is owed on a debt, in cents, and what ranks it. */
export type NaiveDebt = {
  readonly id: string;
  readonly costs: number;
  readonly interest: number;
  readonly principal: number;
  readonly dueDate: string;
  readonly incurredOn: string;
  readonly rate: number;
};

type Purse = { readonly debt: NaiveDebt; costs: number; interest: number; principal: number };

const owedIn = ({ debt, costs, interest, principal }: Purse): number =>
  debt.costs - costs + (debt.interest - interest) + (debt.principal - principal);

/** One cent into a debt: costs, then interest, then principal. */
const drop = (purse: Purse): void => {
  if (purse.costs < purse.debt.costs) purse.costs += 1;
  else if (purse.interest < purse.debt.interest) purse.interest += 1;
  else purse.principal += 1;
};

const ranksBefore = (a: NaiveDebt, b: NaiveDebt, on: string): boolean => {
  const [dueA, dueB] = [a.dueDate < on, b.dueDate < on];
  if (dueA !== dueB) return dueA;
  if (a.rate !== b.rate) return a.rate > b.rate;
  // The oldest first: incurred first, and of one day the one that fell due first.
  return a.incurredOn !== b.incurredOn ? a.incurredOn < b.incurredOn : a.dueDate < b.dueDate;
};

const share = (purses: readonly Purse[], payment: number): number => {
  const open = purses.map(owedIn);
  const total = open.reduce((sum, one) => sum + one, 0);
  const amount = Math.min(payment, total);
  if (amount === 0) return payment;
  const wholes = open.map((one) => Number((BigInt(amount) * BigInt(one)) / BigInt(total)));
  const rests = open.map((one) => Number((BigInt(amount) * BigInt(one)) % BigInt(total)));
  for (let left = amount - wholes.reduce((sum, one) => sum + one, 0); left > 0; left -= 1) {
    const lucky = rests.indexOf(Math.max(...rests));
    wholes[lucky] = (wholes[lucky] ?? 0) + 1;
    rests[lucky] = -1;
  }
  purses.forEach((purse, index) => {
    for (let cents = wholes[index] ?? 0; cents > 0; cents -= 1) drop(purse);
  });
  return payment - amount;
};

/** A payment without designation, cent by cent: the debts that rank before all others first, equals together. */
export const naiveAllocation = (payment: number, debts: readonly NaiveDebt[], on: string) => {
  const purses = debts.map((debt): Purse => ({ debt, costs: 0, interest: 0, principal: 0 }));
  let rest = payment;
  let waiting = purses;
  while (waiting.length > 0) {
    const first = waiting.filter((one) => !waiting.some((other) => ranksBefore(other.debt, one.debt, on)));
    rest = share(first, rest);
    waiting = waiting.filter((one) => !first.includes(one));
  }
  return {
    parts: purses.map(({ debt, costs, interest, principal }) => ({
      id: debt.id,
      costs,
      interest,
      principal,
    })),
    surplus: rest,
  };
};
