import type { CardArrangement, Objection, Rhythm } from '@voldaan/contract/desk/arrangements.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const RHYTHM: Words<Rhythm> = {
  weekly: 'every week',
  'four-weekly': 'every four weeks',
  monthly: 'every month',
};

const OBJECTION: Words<Objection> = {
  'total-large': 'The amount is above what is accepted by itself.',
  long: 'The arrangement lasts longer than three months.',
  disputed: 'An invoice is disputed.',
  'broken-before': 'An earlier arrangement was not kept in the last year.',
  guarded: 'There is an administrator, debt help or an insolvency.',
  'after-default': 'The notice of default has left already.',
  'key-account': 'This is an important customer.',
  'term-small': 'The terms are smaller than the policy allows.',
  'first-late': 'The first term is later than the policy allows.',
};

const DECIDES: Words<CardArrangement['decides']> = {
  finance: 'You can decide on this.',
  approver: 'This lasts longer than six months: an approver decides.',
  request: 'This lies outside the policy. Weigh it as a request: see what is possible.',
};

/** The words of the answers to a debtor. */
export const ANSWERS = {
  words: 'The debtor wrote:',
  proof: (place: number) => `Download proof ${place}`,
  answerBy: (day: string) => `Answer by ${day}.`,
  reason: 'Explanation',
  dispute: {
    title: (invoice: string) => `Invoice ${invoice} is disputed`,
    text: (amount: string, category: string, day: string) => `${amount}, since ${day}: ${category}.`,
    undisputed: (amount: string) => `${amount} is not disputed and stays payable.`,
    outcome: 'What is your answer?',
    outcomes: {
      upheld: 'The debtor is right',
      partly: 'The debtor is right in part',
      rejected: 'The debtor is not right',
      mediation: 'To mediation',
      withdrawn: 'The debtor withdraws it',
    },
    number: 'Number of the credit note',
    amount: 'Amount of the credit note',
    save: 'Give the answer',
    done: 'The answer is recorded. The debtor will be told.',
  },
  arrangement: {
    proposed: (amount: string, terms: number) =>
      `Proposal: ${amount} in ${terms} ${terms === 1 ? 'term' : 'terms'}`,
    countered: (day: string) => `Your counter-proposal is with the debtor up to and including ${day}`,
    running: (left: string) => `An arrangement is running: ${left} left`,
    ending: (day: string) => `The arrangement ends after ${day} when nothing is paid`,
    byStaff: 'Recorded on the phone.',
    decides: DECIDES,
    objections: OBJECTION,
    rhythms: RHYTHM,
    schedule: 'Schedule',
    due: 'By',
    amount: 'Amount',
    paid: 'Received',
    missed: (day: string) => `missed, to be repaired up to and including ${day}`,
    answer: 'What is your answer?',
    answers: { accept: 'Accept', counter: 'Make a counter-proposal', refuse: 'Refuse' },
    save: 'Give the answer',
    done: 'The answer is recorded. The debtor will be told.',
    end: 'Announce the end',
    endTitle: 'The arrangement was not kept',
    endText: 'The debtor is told and gets a last chance. After that the plan goes on.',
    endDone: 'The end is announced.',
    record: 'Record an arrangement',
    recordText: (invoices: string) =>
      `What the debtor proposes on the phone for ${invoices}. You decide on it afterwards.`,
    recordSave: 'Record the proposal',
    recordDone: 'The proposal is on the card.',
    rhythm: 'How often?',
    first: 'First term by',
    how: 'Divide into',
    hows: { terms: 'a number of terms', amount: 'a fixed amount per term' },
    terms: 'Number of terms',
    perTerm: 'Amount per term',
    note: 'Note',
    wrongTerms: 'Number of terms: fill in a whole number from 1 to 522',
  },
  promise: {
    title: 'Record a promise',
    what: 'For which invoice?',
    all: 'All open invoices',
    amount: 'Amount',
    amountHint: 'Empty: everything that is asked.',
    payOn: 'Pays by',
    way: 'How?',
    ways: {
      phone: 'Promised on the phone (at most 14 days)',
      'payment-run': 'Date of a payment run (at most 21 days)',
    },
    save: 'Record the promise',
    done: 'The promise is on the card. The debtor gets a confirmation.',
  },
  report: {
    title: (amount: string, day: string) => `Says that ${amount} was paid on ${day}`,
    text: 'Look for the amount at the bank. When it is there, book the payment first.',
    found: 'The payment is booked',
    notFound: 'Not found: end the pause',
    note: 'Where did you look?',
    noteMissing: 'Write down where you looked',
    done: 'The report is dealt with.',
  },
  writing: {
    title: (topic: string, day: string) => `Message of ${day}: ${topic}`,
    nothing: 'There is no text with it.',
    wants: 'The debtor wants to change this:',
    fields: {
      email: 'E-mail',
      phone: 'Phone',
      contactName: 'Contact person',
      language: 'Language',
      invoiceForm: 'Get invoices as',
    },
    forms: { 'email-pdf': 'PDF by e-mail', peppol: 'Peppol', post: 'letter' },
    formByHand: 'Change the form of the invoice in your own accounts.',
    accept: 'Take over',
    done: 'Dealt with',
    decline: 'Do not take over',
    note: 'What did you do?',
    said: 'The message is dealt with.',
    accepted: 'The details are taken over.',
  },
} as const;
