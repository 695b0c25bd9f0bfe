import type { DefaultSince } from '@voldaan/contract/desk/claims.ts';
import type { NoticeLapse } from '@voldaan/contract/desk/timeline.ts';

const BY = {
  'fatal-term': 'the agreed last day is on file',
  demand: 'the reminder named a last day',
};

const NOT_YET = {
  'no-demand': 'not yet: no reminder with a last day has left',
  'demand-before-due': 'not yet: the reminder left before the due date',
  'term-too-short': 'not yet: the reminder left fewer than 7 days',
};

const TABLE: Readonly<Record<string, string>> = {
  'Statutory interest': 'statutory interest',
  'Commercial interest': 'statutory commercial interest',
};

/** The words of the claim on the card, and of giving up a part of it. */
export const CLAIMS = {
  title: 'Claim',
  claimed: (day: string) => `Claimed, as of ${day}`,
  enough: (day: string) => `This total is enough up to and including ${day}.`,
  computed: (amount: string) => `Computed, not claimed: ${amount} more`,
  computedText: 'This runs by law, but was not asked. The debtor does not see it, and no payment goes to it.',
  invoice: (number: string) => `Invoice ${number}`,
  what: 'What',
  amount: 'Amount',
  principal: (due: string) => `Principal, to be paid by ${due}`,
  paid: (day: string, parts: string) => `Paid on ${day}: ${parts}`,
  parts: {
    principal: (amount: string) => `${amount} on the principal`,
    interest: (amount: string) => `${amount} on the interest`,
    costs: (amount: string) => `${amount} on the costs`,
  },
  corrected: 'Credited or forgiven',
  open: 'Principal still open',
  kind: {
    statutory: 'Statutory interest (art. 6:119 BW)',
    commercial: 'Statutory commercial interest (art. 6:119a BW)',
    agreed: 'Agreed interest',
  },
  segment: (from: string, until: string, days: number, rate: string, base: string) =>
    `${from} to ${until}: €${base} × ${rate}% × ${days} ${days === 1 ? 'day' : 'days'} / 365`,
  interest: (kind: string, from: string, until: string) => `${kind}, ${from} to ${until}, rounded once`,
  costs: (base: string) => `Collection costs over ${base}`,
  vat: 'VAT on the costs',
  onTop: 'Already paid or forgiven of interest and costs',
  credit: 'Credit',
  total: 'Total',
  standing: 'Default and limitation',
  default: 'In default',
  limitation: 'Barred after',
  since: (day: string, by: DefaultSince & { is: 'in-default' }) => `since ${day}: ${BY[by.by]}`,
  from: (day: string, by: DefaultSince & { is: 'in-default' }) => `from ${day}: ${BY[by.by]}`,
  notYet: (answer: DefaultSince & { is: 'not-in-default' }) => NOT_YET[answer.reason],
  alarms: (six: string, one: string) => `Warning on ${six} and ${one}.`,
  interrupted: (day: string) => `Interrupted on ${day}.`,
  notice: {
    title: (day: string) => `Fourteen-day notice of ${day}`,
    text: (invoices: string, last: string, from: string, costs: string) =>
      `For ${invoices}. Paying is free of costs up to and including ${last}. From ${from} the costs are due: ${costs}.`,
    lapsed: {
      held: 'This letter carries no costs: there was a pause in its term.',
      corrected: 'This letter carries no costs: the claim was corrected.',
      returned: 'This letter carries no costs: it came back.',
      'payment-pending': 'This letter carries no costs: a payment was under way when the term ended.',
    } satisfies Record<NoticeLapse, string>,
    returned: 'The letter came back',
    returnedDone: 'Recorded. The letter carries no costs, and there is a task to find an address.',
  },
  stale: {
    title: (names: readonly string[]) =>
      `To be updated: the ${names.length === 1 ? 'table' : 'tables'} of ${names.map((name) => TABLE[name] ?? name).join(' and ')}`,
    ending: (day: string) =>
      `The rates are known up to and including ${day}. After that no new interest is claimed.`,
    ended: (day: string) =>
      `The rates are known up to and including ${day}. No interest is claimed over the time after it; all else goes on.`,
  },
  forgive: {
    title: 'Forgive',
    hint: 'What you forgive is owed no more. The debtor is told. Above €250.00 for one debtor it takes a second person.',
    invoice: 'Invoice',
    principal: 'Of the principal',
    interest: 'Of the interest',
    costs: 'Of the costs',
    most: (amount: string) => `At most ${amount}.`,
    reason: 'Why?',
    wrong: (what: string, most: string) => `${what}: fill in an amount of at most ${most}`,
    nothing: 'Fill in an amount for at least one part',
    save: 'Forgive',
    done: 'Forgiven. The debtor will be told.',
  },
} as const;
