import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import type { PlanDifference } from '@voldaan/domain/plan/plan-differences.ts';
import type { PlanProblem, PlanWarning } from '@voldaan/domain/plan/plan-problems.ts';
import type { StepChange } from '../../components/settings/plans/preview-summary.ts';
import { KEPT, NEWER } from './plan-drafts.ts';
import { NUMBERS } from './plan-numbers.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const debtors = (count: number): string => (count === 1 ? '1 debtor' : `${count} debtors`);

const STEPS: Readonly<Record<StepKind, string>> = {
  courtesy: 'Message beforehand',
  'did-it-arrive': 'Did the invoice arrive?',
  overdue: 'Overdue',
  reminder: 'Payment reminder',
  call: 'Call',
  notice: 'Notice',
  'fourteen-day-notice': 'Fourteen-day notice',
  'notice-of-default': 'Notice of default',
  decision: 'Decision',
};

/** The same after "their". */
const OWN: Readonly<Record<StepKind, string>> = {
  courtesy: 'message beforehand',
  'did-it-arrive': 'question whether the invoice arrived',
  overdue: 'first day late',
  reminder: 'payment reminder',
  call: 'call',
  notice: 'notice',
  'fourteen-day-notice': 'fourteen-day notice',
  'notice-of-default': 'notice of default',
  decision: 'decision',
};

const SHORT: Readonly<Record<StepKind, string>> = {
  ...STEPS,
  reminder: 'Reminder',
  'fourteen-day-notice': '14-day notice',
};

const PROBLEM: Readonly<Record<PlanProblem['code'], (limit: number) => string>> = {
  'step-missing': () => 'Every plan has this step.',
  'step-unknown': () => 'There is no such step.',
  'not-a-number': () => 'Fill in a whole number.',
  'too-early': (limit) => `Day ${limit} at the earliest.`,
  'too-late': (limit) => `Day ${limit} at the latest: the plan has to end.`,
  'inside-term': (limit) => `Day ${limit} at the earliest: before it the term before still runs.`,
  'gap-too-short': (limit) => `At least ${days(limit)}.`,
  'gap-too-long': (limit) => `At most ${days(limit)}, or the step never falls on its day.`,
  'term-too-short': (limit) => `At least ${days(limit)}.`,
  'term-too-long': (limit) => `At most ${days(limit)}.`,
  'term-by-law': () => 'The law gives the term here.',
};

const WARNING: Readonly<Record<PlanWarning['code'], (step: string, from: number, until: number) => string>> =
  {
    'outside-window': (step, from, until) =>
      `${step} falls outside day ${from} to ${until} of the ordinary plan.`,
    'call-left-out': (step) => `${step} is left out. Calling often finds the reason why it was not paid.`,
  };

const FIELD: Readonly<Record<Exclude<PlanDifference['field'], 'step'>, string>> = {
  day: 'day',
  gap: 'days after the step before',
  term: 'days to pay',
};

/** How a letter goes when that changes. */
const POST = { registered: 'registered post', 'ordinary-post': 'ordinary post' } as const;

const WINDOWS: Readonly<Record<number, string>> = {
  1: 'day 1–7',
  2: 'day 1–14',
  3: 'day 1–21',
  4: 'day 1–28',
  5: 'day 35–42',
};

/** The words of the plans. */
export const PLANS = {
  title: 'Plans',
  explain:
    'Everybody of one kind gets the same plan on the same days. When a day is no working day, the step comes on the first working day after it.',
  forWhom: 'For whom',
  classes: { business: 'Business', consumer: 'Consumer and unknown' },
  stopped: {
    title: 'Sending is switched off',
    text: 'Nothing leaves, whichever plan counts. The consequences below are those when it is on again.',
  },
  now: (version: number, own: boolean) =>
    own ? `Version ${version} counts now` : `The standard plan counts now (version ${version})`,
  axis: 'Line of days of the plan that counts now. The table beneath says the same.',
  axisDraft:
    'Line of days of the next version, with the plan that counts now beneath. The table beneath says the same.',
  axisBefore: 'Open marks beneath the line: the plan that counts now.',
  due: 'due',
  steps: STEPS,
  short: SHORT,
  stepName: (kind: StepKind) => STEPS[kind],
  columns: {
    step: 'Step',
    day: 'Day after the due date',
    gap: 'Days after the one before',
    term: 'Days to pay',
    approval: 'Approval first',
    window: 'Ordinary plan',
  },
  day: (day: number) => `day ${day}`,
  days,
  none: '–',
  leftOut: 'left out',
  byLaw: 'by law',
  approval: 'yes, always',
  numbered: (rung: number) => `step ${rung}`,
  window: (rung: number) => WINDOWS[rung] ?? '–',
  fixed: {
    business:
      'Fixed: the notice of default comes at least 21 days after the notice, and after an approval; the plan ends with a decision by a person. A reminder never asks for interest or costs.',
    consumer:
      'Fixed: first the fourteen-day notice, only then costs. The notice of default comes at least 21 days later, and after an approval. A reminder never asks for interest or costs.',
  },
  change: 'Make a new version',
  draft: 'New version',
  draftText:
    'Change the days, the amounts and the terms. Nothing changes yet: first you see what it means for your debtors.',
  problems: 'The plan is not allowed like this',
  problem: (code: PlanProblem['code'], limit: number | null) => PROBLEM[code](limit ?? 0),
  warnings: 'Allowed, but take note',
  warning: (code: PlanWarning['code'], step: string, from: number, until: number) =>
    WARNING[code](step, from, until),
  changes: 'What changes',
  difference: ({ field, before, after }: PlanDifference, step: string) => {
    if (field !== 'step') return `${step}: ${FIELD[field]} ${before ?? '–'} becomes ${after ?? '–'}.`;
    return after === null ? `${step} on day ${before} is left out.` : `${step} is added on day ${after}.`;
  },
  nothingChanged: 'You have not changed anything yet.',
  see: 'See the consequences',
  toStandard: 'Back to the standard plan',
  close: 'Close',
  numbers: NUMBERS,
  kept: KEPT,
  newer: NEWER,
  preview: {
    title: 'Consequences by debtor',
    busy: (looked: number) => `Busy: looked at ${debtors(looked)}.`,
    done: (looked: number, moved: number) =>
      looked === 0
        ? 'Nobody of this kind has anything open. Nobody notices anything.'
        : `Looked at ${debtors(looked)}. Something changes for ${moved === 0 ? 'nobody' : debtors(moved)}, if nothing is paid.`,
    sample: (looked: number) =>
      `These are the ${looked} debtors with the most overdue. The others were not looked at.`,
    moved: (count: number, kind: StepKind, change: StepChange) => {
      const step = OWN[kind];
      const who = `${debtors(count)} ${count === 1 ? 'gets' : 'get'}`;
      if (change === 'added') return `${who} a ${step} more.`;
      if (change === 'gone') return `${who} no ${step} any more.`;
      if (change === 'registered' || change === 'ordinary-post')
        return `${who} ${count === 1 ? 'the' : 'their'} ${step} by ${POST[change]}.`;
      const when = `${days(Math.abs(change))} ${change < 0 ? 'earlier' : 'later'}`;
      return `${who} ${count === 1 ? 'the' : 'their'} ${step} ${when}.`;
    },
    others: (count: number) =>
      count === 1 ? 'And 1 other shift; see the dates.' : `And ${count} other shifts; see the dates.`,
    details: (shown: number, all: number) =>
      shown === all ? `See all ${all} dates` : `See ${shown} of the ${all} dates`,
    debtor: 'Debtor',
    post: { registered: 'registered', post: 'ordinary post' },
    before: 'Now',
    after: 'Then',
  },
  publish: {
    title: (version: number) => `Let version ${version} count`,
    act: (version: number) => `Let version ${version} count`,
    text: (resume: number) =>
      `New debtors get this plan at once. The others go over one by one. What was sent does not change. What would have been by now under the new plan does not come in one go: it waits at least ${resume} working days.`,
    reason: 'Why',
    reasonMissing: 'Write down why the plan changes.',
    done: (version: number) => `Version ${version} counts. The debtors now go over one by one.`,
  },
  versions: {
    title: 'All versions',
    name: (version: number) => `Version ${version}`,
    by: (who: string, at: string) => `${who}, ${at}`,
    adopted: (count: number) => `Taken over for ${debtors(count)}.`,
    adopting: (done: number, total: number | null) =>
      total === null ? 'The debtors are being looked up.' : `${done} of ${debtors(total)} have gone over.`,
    followers: (count: number, on: string | undefined) => {
      const who = count === 0 ? 'Nobody' : debtors(count);
      return on === undefined
        ? `${who} ${count > 1 ? 'follow' : 'follows'} this version now.`
        : `${who} followed this version at the end of ${on}.`;
    },
    standard: (version: number) => `Standard plan (version ${version})`,
    standardText: 'As Voldaan brings it.',
  },
} as const;
