import { NOTHING, plus, type Tally, tallyOf } from './tally.ts';

/** What is counted of a day, and under which names. Amounts in cents. */
export const FLOWS = [
  /** Principal by what moved it: see {@link Movement}. */
  'moved',
  /** Invoiced less credited and corrected, by day of issue. */
  'turnover',
  /** Interest and costs: `claimed.interest`, `received.costs`, `waived…`, `withdrawn…`, `never-asked…`. */
  'claims',
  /** Money that arrived, by the last step that had left before it; `none` before any, `surplus` what was too much. */
  'collected',
  /** Principal that was paid, by days after its due date. */
  'settled',
  /** What a step asked when it left, by `day|step`; and what was paid of it within 7 and 14 days. */
  'asked',
  'within7',
  'within14',
  /** Steps that left, by `plan|step|days later than planned`. */
  'treated',
  /** Calls: `opened`, outcomes, `done`, `missed`, `settled`. */
  'calls',
  /** `made`, `kept`, `broken`: counts; with `.amount` behind it: cents. */
  'promises',
  /** `proposed`, `accepted`, `kept`, `lapsed`, `missed-term` …, and `accepted.amount` … */
  'arrangements',
  /** What of an invoice was open when the debtor gave a reason, by reason. */
  'reasons',
  /** The same by `product|reason`, of invoices that name a product. */
  'products',
  /** `payments` (count), `became-late`, `disputed` (cents) … */
  'counted',
  /** Decisions and answers: `in-time`, `late`, `asked`, `taken`, `mediation` … */
  'work',
] as const;
export type FlowName = (typeof FLOWS)[number];

/** What happened, as tallies that can be added over days and accounts. */
export type Flows = Readonly<Record<FlowName, Tally>>;

const eachFlow = (make: (name: FlowName) => Tally): Flows =>
  Object.fromEntries(FLOWS.map((name) => [name, make(name)])) as Flows;

export const NO_FLOWS: Flows = eachFlow(() => NOTHING);

export const plusFlows = (...flows: readonly Flows[]): Flows =>
  // A row that was written before a flow existed lacks it.
  eachFlow((name) => plus(...flows.map((each: Partial<Flows>) => each[name] ?? NOTHING)));

/** One number to book. */
export type Booking = readonly [flow: FlowName, name: string, value: number];

/** The tallies of many bookings. */
export const flowsOf = (bookings: Iterable<Booking>): Flows => {
  const byFlow = Map.groupBy(bookings, ([flow]) => flow);
  return eachFlow((flow) => tallyOf((byFlow.get(flow) ?? []).map(([, name, value]) => [name, value])));
};
