import type { NoticeOfDefaultText } from '../texts.ts';
import { common } from './common.ts';

export const noticeOfDefault: NoticeOfDefaultText = {
  subject: (numbers) => `Notice of default, ${common.invoices(numbers)}`,
  preheader: (amount, lastDate) => `To be paid by ${lastDate}: ${amount}`,
  delivery: {
    'registered-and-mail': 'REGISTERED and by e-mail',
    'post-and-mail': 'By post and by e-mail',
    mail: 'By e-mail',
  },
  opening: (claims) => {
    if (claims.type === 'several') return `${claims.numbers.length} invoices have not been paid.`;
    return `Invoice ${claims.number} has not been paid${claims.partlyPaid ? ' in full' : ''}.`;
  },
  noObjectionKnown: 'We have no message that something is not right.',
  last: 'This is our final notice.',
  caption: 'What we ask of you',
  line: (number, dueDate) => `Invoice ${number}, to be paid on or before ${dueDate}`,
  payBy: (lastDate) => `To be paid by ${lastDate}`,
  announced: (noticeOn, costs) =>
    `Our letter of ${noticeOn} said that you must pay ${costs} in collection costs once the term has passed. That term has now passed.`,
  whereCalculated: ({ medium }) =>
    medium === 'mail'
      ? 'You find the calculation through the button below.'
      : 'The whole calculation is behind this letter.',
  decides: 'This message is a translation. The Dutch letter that goes with it decides.',
  settles: 'If you pay this amount by that day, the matter is fully settled.',
  inDefault: (since) =>
    `As far as that is still necessary, this letter gives you notice of default (in Dutch: ingebrekestelling). Our rights from ${since} remain in force.`,
  ordersHeld: 'New orders wait until nothing is late any more.',
  whatFollows: (from) =>
    `Do we receive no payment or message? Then from ${from} we decide whether we pass the claim to a collection agency or bailiff.`,
  wayOut: (lastDate, { contactName, phone, enterUrl, typedCode }) =>
    `A payment arrangement or a talk with an independent mediator is still possible. Let us know before ${lastDate}: ${contactName}, ${phone}, or ${enterUrl} with code ${typedCode}.`,
  objection: 'Is something not right? Please let us know that too.',
  notPartOfThis: 'For information. This is not part of this letter.',
};
