import { BadInput } from '../bad-input.ts';

/** Runs a calculation on values that were checked one by one: all that can still go wrong is their size. */
export const withinNumbers = <Value>(calculate: () => Value): Value => {
  try {
    return calculate();
  } catch (problem) {
    if (problem instanceof RangeError) throw new BadInput(({ bad }) => bad.tooLarge());
    throw problem;
  }
};
