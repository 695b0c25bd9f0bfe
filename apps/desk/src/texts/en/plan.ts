import type { Cause, WhyNothing } from '@voldaan/contract/desk/cause.ts';
import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import type { CodedTexts } from '../coded.ts';
import { sentenceEnd } from '../sentence-end.ts';
import { HOLD, invoiceNames, STEP } from './words.ts';

const day = (date: PlainDate): string => formatDate(date, 'en');
const named = (date: PlainDate): string => formatWeekday(date, 'en');
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const workingDays = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);

/** What stands still: some invoices, or everything of the debtor. */
const standing = (invoices: readonly string[] | undefined): string => {
  if (!invoices) return 'Everything waits';
  const named = invoiceNames(invoices);
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} ${invoices.length === 1 ? 'waits' : 'wait'}`;
};

/** What will happen, as a whole sentence with its date. */
export const NEXT: Readonly<Record<StepKind, (on: PlainDate, about: string) => string>> = {
  courtesy: (on, about) => `On ${named(on)} a friendly message beforehand leaves about ${about}.`,
  'did-it-arrive': (on, about) => `On ${named(on)} somebody asks whether ${about} arrived.`,
  overdue: (on, about) => `From ${named(on)} ${about} is overdue. The debtor hears nothing yet.`,
  reminder: (on, about) => `On ${named(on)} the payment reminder leaves for ${about}.`,
  call: (on, about) => `On ${named(on)} this goes on the call list: ${about}.`,
  notice: (on, about) => `On ${named(on)} the notice leaves for ${about}.`,
  'fourteen-day-notice': (on, about) => `On ${named(on)} the fourteen-day notice is ready for ${about}.`,
  'notice-of-default': (on, about) => `On ${named(on)} the notice of default is ready for ${about}.`,
  decision: (on, about) => `On ${named(on)} somebody decides how to go on with ${about}.`,
};

/** The same as the short title of a row on the timeline. */
export const PLANNED: Readonly<Record<StepKind, string>> = {
  courtesy: 'Message beforehand',
  'did-it-arrive': 'Ask whether the invoice arrived',
  overdue: 'Becomes overdue',
  reminder: 'Payment reminder',
  call: 'Call',
  notice: 'Notice',
  'fourteen-day-notice': 'Fourteen-day notice',
  'notice-of-default': 'Notice of default, after approval',
  decision: 'Decide how to go on',
};

export const CAUSE: CodedTexts<Cause> = {
  'plan-day': (c) => `${days(c.days)} after the due date of ${day(c.due)}`,
  'next-working-day': (c) => `${named(c.planned)} is no working day, so the first one after it`,
  closed: (c) => `we are closed on ${day(c.planned)}, so the first working day after it`,
  gap: (c) => `at least ${days(c.days)} after: ${STEP[c.after]} of ${day(c.left)}`,
  'invoice-sent': (c) => `${workingDays(c.workingDays)} after the invoice was sent on ${day(c.sent)}`,
  joins: (c) => `goes along with the message about invoice ${c.invoice}`,
  'imported-late': (c) =>
    `was overdue when it was imported on ${day(c.imported)}, so it starts at the beginning`,
  'one-voice': (c) => `at least ${days(c.days)} after the message of ${day(c.last)}`,
  'after-hold': (c) => `after the end of the pause on ${day(c.ended)} (${HOLD[c.reason]})`,
  'last-date': (c) => `${workingDays(c.workingDays)} after the last day to pay, ${day(c.lastDate)}`,
  'notice-ran-out': (c) =>
    `${workingDays(c.workingDays)} after the fourteen-day notice ran out (costs due from ${day(c.costsDueFrom)})`,
  'in-default': (c) => `in default since ${day(c.since)}`,
  'sales-asked': (c) => `sales was asked on ${day(c.asked)} and has a whole working day to answer`,
  limitation: (c) => `the claim is barred after ${day(c.until)}`,
  bounced: (c) => `the e-mail of ${day(c.bounced)} came back, so by another way`,
  moved: (c) => `moved to ${day(c.notBefore)} by a colleague`,
  'after-skip': (c) => `at least ${days(c.days)} after the ${STEP[c.skipped]} was skipped on ${day(c.on)}`,
  'by-hand': (c) => `chosen by ${c.by}`,
};

export const WHY: CodedTexts<WhyNothing> = {
  'nothing-open': () => 'Nothing happens, because nothing is open.',
  'not-due': (w) => `Nothing happens yet, because the first due date is ${named(w.firstDue)}.`,
  held: (w) => {
    const until = w.until ? `up to and including ${named(w.until)}` : 'until somebody decides';
    return `${standing(w.invoices)} ${until}, because ${sentenceEnd(`${HOLD[w.reason]}${w.text ? `: ${w.text}` : ''}`)}`;
  },
  'awaiting-release': (w) =>
    `Nothing leaves, because the first sending after the import of ${w.file} has not been released.`,
  'awaiting-approval': (w) => `The ${STEP[w.step]} has been waiting for approval since ${named(w.since)}.`,
  'awaiting-decision': (w) => `The plan is finished. Since ${named(w.since)} this waits for a decision.`,
  'letter-not-posted': (w) =>
    `A letter has been ready since ${named(w.since)}. The plan goes on once it is posted.`,
  'payment-open': (w) =>
    `Nothing leaves, because a payment is under way${w.until ? ` until ${named(w.until)}` : ''}.`,
  'old-bank-data': (w) =>
    `Nothing leaves, because the bank data ${w.through ? `run to ${named(w.through)}` : 'are missing'}.`,
  'no-address': () => 'Nothing leaves, because there is no working address.',
  'credit-covers': () => 'Nothing happens, because the credit is larger than what is overdue.',
  'small-amount': () => 'Nothing happens, because the amount is too small for a message of its own.',
  assigned: () => 'Nothing happens, because these invoices were assigned to a factoring company.',
  'registration-missing': () =>
    'Nothing leaves: whoever collects for another from a natural person needs a valid Wki registration. It is missing or has ended. Ask the admin to fill in the registration.',
  'plan-finished': () => 'The plan is finished and the decision is taken. Nothing leaves by itself any more.',
  'written-off': (w) => `Nothing leaves any more: written off on ${named(w.on)}. The claim stays.`,
  'handed-over': (w) => `Nothing leaves any more: handed over on ${named(w.on)}.`,
  stopped: () => 'Nothing leaves, because the stop button of these books is set.',
};

export const PLAN_NAME = { business: 'business', consumer: 'consumer' } as const;
