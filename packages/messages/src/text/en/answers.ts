import type {
  AnswerDelayedText,
  MessageAnsweredText,
  MessageReceivedText,
  PaymentNotFoundText,
  PaymentReportReceivedText,
  PromiseConfirmedText,
} from '../told-texts.ts';
import { common } from './common.ts';

export const promiseConfirmed: PromiseConfirmedText = {
  subject: (payOn) => `Our agreement: you pay on ${payOn}`,
  opening: (amount, payOn, numbers) =>
    `Thank you. This is our agreement: you pay ${amount} on ${payOn}. That is for ${common.invoices(numbers)}.`,
  rest: (rest) => `After that, ${rest} is still open.`,
  earlier: 'You may always pay earlier.',
};

export const paymentReportReceived: PaymentReportReceivedText = {
  subject: 'You told us that you have paid',
  opening: (numbers) =>
    `Thank you for your report. You told us that you have paid ${common.invoices(numbers)}. We are checking it.`,
};

export const paymentNotFound: PaymentNotFoundText = {
  subject: 'We did not find your payment',
  preheader: (resumeOn) => `Send us a proof, or pay before ${resumeOn}`,
  opening: (numbers) =>
    `You told us that you have already paid ${common.invoices(numbers)}. We have looked, but found no payment.`,
  open: (amount) => `${amount} is still open.`,
  proof:
    'Did you pay? Then please send us a proof of the payment. It shows the date, the amount and the account number.',
  resume: (resumeOn) =>
    `Before ${resumeOn} we send no reminder about this. From that day everything goes on as it was.`,
};

export const messageAnswered: MessageAnsweredText = {
  subject: (wroteOn) => `Our answer to your message of ${wroteOn}`,
  preheader: 'We have read your message',
  opening: (wroteOn) => `Thank you for your message of ${wroteOn}.`,
  words: 'This is our answer:',
};

export const messageReceived: MessageReceivedText = {
  subject: 'We have received your message',
  opening: 'Thank you for your message. A colleague reads it.',
};

const message = 'your message';

export const answerDelayed: AnswerDelayedText = {
  subject: (answerBy) => `Our answer comes later: by ${answerBy}`,
  about: {
    'already-paid': 'your report that you have paid',
    arrangement: 'your message about the arrangement',
    'arrangement-proposed': 'your proposal to pay in parts',
    dispute: 'your report about the invoice',
    mediation: 'the mediation',
    promise: 'your message about our agreement',
    'by-hand': message,
    'first-release': message,
    insolvency: message,
    'message-unread': message,
    'no-address': message,
    'payment-open': message,
    'sales-asked': message,
    'wrong-person': message,
  },
  opening: (about) => `Our answer to ${about} takes too long. We apologise for that.`,
  noInterest: 'We charge no interest over the days that you wait for us.',
  noReminder: 'Until you have our answer, we send no reminder about this.',
};
