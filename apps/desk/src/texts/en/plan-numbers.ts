import type { NumberProblem } from '@voldaan/domain/plan/number-problems.ts';
import type { PlanNumber } from '@voldaan/domain/plan/plan-numbers.ts';

const NAMES: Readonly<Record<PlanNumber, string>> = {
  smallTotal: 'No notice of default up to a total of',
  smallRest: 'No message of its own about a rest up to',
  forgivenRest: 'Forgive a rest up to',
  registeredFrom: 'Registered post from',
  arrivalFrom: 'Ask whether the invoice arrived from',
  arrivalWorkingDays: 'Ask so long after sending',
  bankWorkingDays: 'Time for the bank after the due date',
  messageGapDays: 'Time between two messages, at least',
  joinDays: 'An invoice goes along when its reminder is so near',
  resumeWorkingDays: 'Time after a pause before the plan goes on',
  approvalWorkingDays: 'Ask for approval before the notice of default',
};

/** What is counted; an amount says so itself. */
const UNITS: Readonly<Partial<Record<PlanNumber, string>>> = {
  arrivalWorkingDays: 'working days',
  bankWorkingDays: 'working days',
  messageGapDays: 'days',
  joinDays: 'days',
  resumeWorkingDays: 'working days',
  approvalWorkingDays: 'working days',
};

const PROBLEM: Readonly<Record<NumberProblem['code'], (limit: string) => string>> = {
  'not-a-number': () => 'Fill in a number.',
  'too-small': (limit) => `At least ${limit}.`,
  'too-large': (limit) => `At most ${limit}.`,
  'below-forgiven': (limit) => `At least ${limit}: up to that amount the rest is forgiven already.`,
};

/** The amounts and numbers of a plan beside its steps. */
export const NUMBERS = {
  title: 'Amounts and terms',
  explain:
    'What these numbers change in days or post, you see among the consequences. Forgiving and asking for approval move no step. Fixed: a debtor gets at most 2 messages in 14 days.',
  names: NAMES,
  units: UNITS,
  between: (least: string, most: string, unit: string) => `From ${least} to ${most}${unit && ` ${unit}`}.`,
  problem: (code: NumberProblem['code'], limit: string) => PROBLEM[code](limit),
  difference: (name: string, before: string, after: string) => `${name}: ${before} becomes ${after}.`,
} as const;
