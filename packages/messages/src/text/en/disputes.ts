import type { DisputeAnsweredText, DisputeReceivedText } from '../told-texts.ts';

export const disputeReceived: DisputeReceivedText = {
  subject: (number) => `Your report about invoice ${number}`,
  opening: (number, category) =>
    `Thank you for your report about invoice ${number}. You told us: ${category}. We are looking into it.`,
  whole:
    'Until you have our answer, you do not need to pay this invoice. We then send no reminder about it either.',
  part: (disputed) =>
    `It is about ${disputed}. Until you have our answer, you do not need to pay that part. We then send no reminder about it either.`,
  rest: (amount) => `You can simply pay the other ${amount} of this invoice.`,
  add: ({ contactName, phone, email }) =>
    `Is there more you want to tell us? Call ${contactName}, ${phone}. You can also write to ${email}.`,
};

export const disputeAnswered: DisputeAnsweredText = {
  subject: (number) => `Answer to your report about invoice ${number}`,
  preheader: {
    upheld: 'You are right',
    partly: 'You are right in part',
    mediation: 'An independent mediator looks at it with us',
    withdrawn: 'You withdrew your report',
  },
  rejectedPreheader: (payBy) => `Read our reason. You can pay up to and including ${payBy}`,
  upheld: 'You are right. We apologise for the mistake.',
  partly: 'You are right in part. We apologise for what was not correct.',
  credited: (number, credited) =>
    `We take ${credited} off invoice ${number}. You do not need to pay that amount.`,
  nothingLeft: 'Nothing of this invoice is open any more.',
  left: (left) => `Of this invoice ${left} is still open.`,
  leftUnchanged: 'Nothing changes for that part.',
  leftBy: (left, payBy) => `Of this invoice ${left} is still open. Please pay that amount by ${payBy}.`,
  rejected: (number) =>
    `We looked carefully at your report about invoice ${number}. In our view the invoice is right.`,
  payBy: (left, payBy) =>
    `You can pay ${left} up to and including ${payBy}. Until that day has passed, we send no reminder about this invoice.`,
  afterwards: 'After that day we take up the invoice again.',
  disagree: ({ contactName, phone, email }) =>
    `Do you disagree with our answer? Or can you not pay all at once? Call ${contactName}, ${phone}. You can also write to ${email}. Then we look together at what is possible.`,
  mediation: (number) =>
    `We do not agree about invoice ${number} yet. Therefore an independent mediator looks at it with us.`,
  paused: (until) =>
    `Up to and including ${until} you do not need to pay this invoice. We then send no reminder about it either.`,
  withdrawn: (number) => `You withdrew your report about invoice ${number}. Thank you for telling us.`,
  asBefore: 'What the invoice says applies again.',
};
