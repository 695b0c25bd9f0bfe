import type { ToldText } from '../told-texts.ts';

const these = (invoices: number): string => (invoices === 1 ? 'this invoice' : 'these invoices');

export const told: ToldText = {
  reference: (reference) => `If you ask something, please mention ${reference}.`,
  answerBy: (answerBy) => `You will have our answer by ${answerBy}.`,
  nothingToDo: 'You do not need to do anything now.',
  question: ({ contactName, phone, email }) =>
    `Do you have a question? Call ${contactName}, ${phone}. You can also write to ${email}.`,
  trouble: ({ contactName, phone, email }, before) =>
    `Is it not possible? Call or write to us${before ? ` before ${before}` : ''}: ${contactName}, ${phone}, ${email}. Then we look at what is possible.`,
  freeHelp: 'Free help with money worries is available from your municipality and at geldfit.nl.',
  ourReason: 'This is our reason:',
  ourWords: 'This is our explanation:',
  notRemindedYet: (invoices) => `Until you have our answer, we send no reminder about ${these(invoices)}.`,
  notRemindedUntil: (invoices, until) =>
    `Up to and including ${until} we send no reminder about ${these(invoices)}.`,
  follow: 'See how it stands',
};
