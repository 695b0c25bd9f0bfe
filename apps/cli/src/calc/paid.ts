import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { BadInput } from '../bad-input.ts';
import { positiveAmount } from '../read/amount.ts';
import { day } from '../read/day.ts';

/** Money that was credited on a day. */
export type Paid = { readonly on: PlainDate; readonly amount: Cents };

/** @example paid('2026-02-01=500') // { on: '2026-02-01', amount: 500_00 } */
export const paid = (text: string): Paid => {
  const [on, amount, ...rest] = text.split('=');
  if (on === undefined || amount === undefined || rest.length > 0) {
    throw new BadInput(({ bad }) => bad.payment(text));
  }
  return { on: day('--paid')(on), amount: positiveAmount('--paid')(amount) };
};
