import type { PlainDate } from '../calendar/plain-date.ts';
import type { DebtorClass } from '../party/debtor-kind.ts';
import { BUSINESS_PLAN, CONSUMER_PLAN } from './default-plans.ts';
import type { DayWindow } from './dunning-plan.ts';

/** Days on which an administration sends nothing and calls nobody, the first and the last included. */
export type ClosedDays = { readonly from: PlainDate; readonly until: PlainDate; readonly name: string };

/**
 * When an administration writes and calls, within the working days of the law and the hours that are decent.
 * It only ever makes something later, and never a term of the law shorter.
 */
export type SendingRules = {
  readonly closed: readonly ClosedDays[];
  /** No notice of default from 24 December up to and including 1 January. */
  readonly quietDays: boolean;
  readonly mail: Readonly<Record<DebtorClass, DayWindow>>;
  /** Minutes after opening over which accounts are spread. */
  readonly spreadMinutes: number;
};

/** What an administration has that set nothing: the windows of the plans, and no closed days. */
export const DEFAULT_SENDING: SendingRules = {
  closed: [],
  quietDays: false,
  mail: { business: BUSINESS_PLAN.mailWindow, consumer: CONSUMER_PLAN.mailWindow },
  spreadMinutes: BUSINESS_PLAN.spreadMinutes,
};

/** Whether nothing leaves on a day because the administration is closed. */
export const isClosed = ({ closed }: SendingRules, day: PlainDate): boolean =>
  closed.some(({ from, until }) => from <= day && day <= until);

/** Whether a day lies between Christmas Eve and New Year's Day. */
export const isQuiet = (day: PlainDate): boolean => day.slice(5) >= '12-24' || day.slice(5) === '01-01';
