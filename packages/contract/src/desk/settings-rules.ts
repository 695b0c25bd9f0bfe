import * as z from 'zod';
import { DisputeCategory } from './answers.ts';
import { Day, typed } from './values.ts';

const version = z.int().min(0);
const number = z.int().min(-1_000).max(100_000_00);

/** The guard-rails of arrangements with one class; amounts in cents, the rest in days or months. */
export const PolicyNumbersValue = z.object({
  fromDay: number,
  leastPerTerm: number,
  monthsItself: number,
  monthsFinance: number,
  monthsApprover: number,
  itselfUpTo: number,
  firstWithin: number,
  answerWorkingDays: number,
  counterDays: number,
  announceWorkingDays: number,
  graceDays: number,
  graceWorkingDays: number,
  repairDays: number,
  noticeDays: number,
});
export type PolicyNumbersValue = z.output<typeof PolicyNumbersValue>;

export const ArrangementRules = z.object({ business: PolicyNumbersValue, consumer: PolicyNumbersValue });
export type ArrangementRules = z.output<typeof ArrangementRules>;

/** How one category of disputes behaves. */
export const DisputeBehaviour = z.object({
  category: DisputeCategory,
  holds: z.enum(['whole', 'amount']),
  answerWorkingDays: z.int().min(1).max(10),
  who: z.enum(['sales', 'finance']),
});
export type DisputeBehaviour = z.output<typeof DisputeBehaviour>;

const minute = z.int().min(0).max(1_440);
const window = z.object({ opens: minute, closes: minute });

/** When an administration writes and calls; minutes after midnight. */
export const SendingRulesValue = z.object({
  closed: z.array(z.object({ from: Day, until: Day, name: typed(60) })).max(40),
  quietDays: z.boolean(),
  mail: z.object({ business: window, consumer: window }),
  spreadMinutes: minute,
});
export type SendingRulesValue = z.output<typeof SendingRulesValue>;

/** The rules of an administration besides its plans, with the version that they were read at. */
export const RuleSettings = z.object({
  version,
  arrangements: ArrangementRules,
  disputes: z.array(DisputeBehaviour),
  sending: SendingRulesValue,
});
export type RuleSettings = z.output<typeof RuleSettings>;

/** One part of the rules anew, by somebody who saw this version of them. */
export const ChangeRules = z.discriminatedUnion('what', [
  z.object({ what: z.literal('arrangements'), version, arrangements: ArrangementRules }),
  z.object({ what: z.literal('disputes'), version, disputes: z.array(DisputeBehaviour).max(20) }),
  z.object({ what: z.literal('sending'), version, sending: SendingRulesValue }),
]);
export type ChangeRules = z.output<typeof ChangeRules>;
