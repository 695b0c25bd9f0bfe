import { type Cents, cents, sum } from '../money/cents.ts';
import type { SimulatedEntry, StepChannel } from './entry.ts';

/** How often each thing that costs money or time was done. */
export type Effort = {
  readonly mails: number;
  readonly letters: number;
  readonly registered: number;
  readonly calls: number;
};

export const NO_EFFORT: Effort = { mails: 0, letters: 0, registered: 0, calls: 0 };

/** What one of each costs, in cents; given by whoever asks, as nobody's prices are another's. */
export type Prices = { readonly letter: Cents; readonly registered: Cents; readonly call: Cents };

export const effortOf = (entries: readonly SimulatedEntry[]): Effort => {
  const by = (channel: StepChannel): number =>
    entries.filter(({ what }) => what.kind === 'step' && what.channel === channel).length;
  return { mails: by('mail'), letters: by('post'), registered: by('registered'), calls: by('phone') };
};

export const plusEffort = (a: Effort, b: Effort): Effort => ({
  mails: a.mails + b.mails,
  letters: a.letters + b.letters,
  registered: a.registered + b.registered,
  calls: a.calls + b.calls,
});

/** What an effort costs; a mail costs a hundredth of a cent, which is nothing here. */
export const expenseOf = ({ letters, registered, calls }: Effort, prices: Prices): Cents =>
  sum([cents(letters * prices.letter), cents(registered * prices.registered), cents(calls * prices.call)]);
