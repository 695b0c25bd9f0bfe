import { fraction, rounded } from './fraction.ts';

/** The scale from its cumulative amounts: [from this principal, costs up to it, hundredths of a percent beyond]. */
const STEPS = [
  [200_000_00, 2_775_00, 50],
  [10_000_00, 875_00, 100],
  [5_000_00, 625_00, 500],
  [2_500_00, 375_00, 1_000],
  [0, 0, 1_500],
] as const;

/** Costs in cents over principals in cents. */
export const naiveCosts = (principals: readonly number[]): number => {
  let principal = 0;
  for (const one of principals) principal += one;
  for (const [above, costs, hundredths] of STEPS) {
    if (principal > above) {
      const beyond = fraction(BigInt(principal - above) * BigInt(hundredths), 10_000n);
      return Math.max(40_00, Math.min(6_775_00, costs + rounded(beyond)));
    }
  }
  throw new Error('No principal.');
};

/** 21 % in cents. */
export const naiveVat = (costs: number): number => rounded(fraction(BigInt(costs) * 21n, 100n));
