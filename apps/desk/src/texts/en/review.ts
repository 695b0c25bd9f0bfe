import type { Why } from '@voldaan/contract/desk/why.ts';

/** Why somebody decided so, as it stands on the timeline and in the choice. */
export const WHY: Readonly<Record<Why, string>> = {
  'inside-policy': 'fits the policy',
  'pays-well': 'paid well until now',
  'best-we-get': 'there is no more to get',
  'too-long': 'takes too long',
  'too-small': 'terms too small',
  'starts-late': 'starts too late',
  'can-pay': 'can pay at once',
  'broke-before': 'did not keep an earlier arrangement',
  'outside-policy': 'does not fit the policy',
  'our-mistake': 'our mistake',
  goodwill: 'goodwill',
  'as-agreed': 'this was agreed',
  delivered: 'it was delivered as ordered',
  'not-shown': 'not shown',
};

/** The words of the reviews of a proposal, an objection and a report. */
export const REVIEW = {
  why: 'Reason for your own file',
  whyMissing: 'Choose a reason',
  forDebtor: 'Explanation for the debtor',
  policy: 'Proposal and policy',
  rail: 'Point',
  asked: 'Proposal',
  limit: 'Policy',
  verdict: 'Verdict',
  inside: 'fits',
  outside: 'does not fit',
  rails: {
    total: 'Total, accepted by itself up to',
    last: 'Last term, at the latest',
    least: 'Smallest term, at least',
    first: 'First term, at the latest',
  },
  history: 'How did this debtor pay until now?',
  noHistory: 'Nothing was paid yet.',
  paid: (paid: number, onTime: number) =>
    `${paid} ${paid === 1 ? 'invoice' : 'invoices'} paid, ${onTime} in time.`,
  daysLate: (days: number) =>
    days === 0 ? 'In time on average.' : `${days} ${days === 1 ? 'day' : 'days'} late on average.`,
  arrangements: (kept: number, broken: number) => `Arrangements: ${kept} kept, ${broken} not.`,
  promises: (kept: number, broken: number) => `Promises: ${kept} kept, ${broken} not.`,
  outcomes: 'What happens then?',
  ledgers: {
    accept: 'If you accept',
    counter: 'With your counter-proposal',
    refuse: 'If you refuse, and nothing is paid',
  },
  noCounter: 'Fill in a schedule below.',
  nothingPlanned: 'No step is planned.',
  andMore: (count: number) => `${count} more rows`,
  on: 'Day',
  what: 'What',
  payment: 'payment',
  amount: 'Amount',
  mail: 'This mail leaves',
  noMail: 'Choose an answer. Then you see the mail here.',
  noAddress: 'No e-mail address works. This mail does not leave.',
  nothingSent: 'No mail leaves about this.',
  to: (address: string) => `To ${address}`,
  inLanguage: { nl: 'in Dutch', en: 'in English' },
  subject: 'Subject',
  refused: 'This answer is not possible now',
  late: (days: number) =>
    `Our answer is ${days} ${days === 1 ? 'day' : 'days'} late. We charge no interest over those days.`,
  payBy: (day: string) => `The debtor gets until ${day} to pay.`,
  resume: (day: string) => `The plan goes on from ${day}. Statutory terms do not get shorter by it.`,
  left: (amount: string) => `After that ${amount} is still open.`,
} as const;
