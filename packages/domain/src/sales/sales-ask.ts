import { lastRung } from '../account/invoice.ts';
import type { AccountState } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

/** The steps before which sales is asked. */
export type SalesAbout = 'notice-of-default' | 'hand-over';

/** A question to the salesperson of a key account before a hard step. */
export type SalesAsk = {
  readonly id: string;
  readonly about: SalesAbout;
  /** The rung that would be taken; none for handing over. */
  readonly rung?: number;
  readonly invoices: readonly string[];
  readonly stepOn: PlainDate;
  readonly on: PlainDate;
  readonly answer?: 'go-ahead' | 'more-time';
};

/**
 * Working days between the question and the step: the second working day after it, so that at least one whole
 * working day and 24 hours lie between, whatever the hour of the question (defaults 3.5).
 */
export const SALES_WORKING_DAYS = 2;

/** Longest time that sales may ask for, in working days, once in a run of the plan. */
export const MORE_TIME_WORKING_DAYS = 10;

/** The latest question about an invoice. */
export const salesAskOn = (
  { salesAsks = [] }: AccountState,
  about: SalesAbout,
  invoice: string,
): SalesAsk | undefined => salesAsks.findLast((ask) => ask.about === about && ask.invoices.includes(invoice));

/** Questions that can still change something: not answered, and the step not taken. */
export const openSalesAsks = (state: AccountState): readonly SalesAsk[] =>
  (state.salesAsks ?? []).filter(
    ({ rung = Number.POSITIVE_INFINITY, answer, invoices }) =>
      !answer &&
      state.invoices.some(
        (invoice) => invoices.includes(invoice.number) && !invoice.ended && lastRung(invoice) < rung,
      ),
  );
