import type { ChangedStep } from '@voldaan/contract/desk/simulation.ts';
import { BadInput } from '../bad-input.ts';

const FORM = /^(business|consumer):(\d{1,2})=(\d{1,3})$/;

/**
 * A step of a plan on another day: `business:3=14` is the third rung of the business plan on day 14 after the due
 * date.
 */
export const changedStep = (text: string): ChangedStep => {
  const [, debtors, rung, day] = FORM.exec(text) ?? [];
  const step = { rung: Number(rung), day: Number(day) };
  if (
    (debtors === 'business' || debtors === 'consumer') &&
    step.rung > 0 &&
    step.day > 0 &&
    step.day <= 365
  ) {
    return { debtors, ...step };
  }
  throw new BadInput(({ bad }) => bad.changedStep(text));
};
