import type { StartTexts } from './texts.ts';

/** The words of the start page in English. */
export const en: StartTexts = {
  doElse: 'Or choose something else',
  arrange: 'Pay in parts',
  arranged: {
    proposed: 'See your proposal',
    countered: 'See our proposal',
    running: 'See your arrangement',
    ending: 'See your arrangement',
  },
  arrangedTitles: {
    proposed: 'Your proposal to pay in parts is with us',
    countered: 'We make you another proposal to pay in parts',
    running: 'You pay in parts',
    ending: 'Pay to keep your arrangement',
  },
  answerBy: (date) =>
    `You will have our answer by ${date} at the latest. Until then we send you no reminder.`,
  validUntil: (date) => `Please let us know by ${date} whether you want this.`,
  nextTerm: (amount, date) => `The next part is ${amount}, on ${date}.`,
  missedTerm: (amount, due) => `The part of ${due} has not come in yet: ${amount}.`,
  repairBy: (date) => `You can still pay until ${date}.`,
  payTerm: (amount) => `Pay this part: ${amount}`,
  endsOn: (date) => `Without payment the arrangement ends on ${date}.`,
  agreed: (day) => `We spoke with you on ${day}`,
  agreedAnswer: 'Is what we agreed right?',
  dispute: 'Something is not right',
  paid: 'I have already paid',
  promise: 'I will pay on a day',
  other: 'Something else',
  why: 'May we ask why it is late?',
  whyText: 'You do not have to say. It helps us to help you well.',
  reasons: {
    forgotten: 'Forgotten',
    'short-of-cash': 'It does not suit me now',
    'not-right': 'The invoice is not right',
    'not-received': 'I did not get the invoice',
    'already-paid': 'I have already paid',
    'waiting-for-approval': 'I am waiting for approval',
    other: 'Something else',
  },
  thanks: 'Thank you.',
  more: 'More',
  claim: 'How we arrive at interest and costs',
  letters: 'Messages to you',
  contact: 'Change your details',
};
