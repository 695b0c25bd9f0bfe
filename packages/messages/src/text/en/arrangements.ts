import type {
  ArrangementCounteredText,
  ArrangementReceivedText,
  ArrangementRefusedText,
  ScheduleText,
} from '../arrangement-texts.ts';
import { common } from './common.ts';

export const schedule: ScheduleText = {
  columns: ['Pay by', 'Amount', 'Open after that'],
  total: 'Together',
  leftAfter: (left) => `then ${left} is left`,
};

export const arrangementReceived: ArrangementReceivedText = {
  subject: (reference) => `Your proposal to pay in parts, reference ${reference}`,
  opening: (numbers) => `We have received your proposal. It is about ${common.invoices(numbers)}.`,
  caption: 'Your proposal',
  request: 'A colleague looks at your proposal in person.',
};

export const arrangementCountered: ArrangementCounteredText = {
  subject: (reference) => `Our proposal to pay in parts, reference ${reference}`,
  preheader: (validUntil) => `You can answer up to and including ${validUntil}`,
  opening: (proposedOn, numbers) =>
    `Thank you for your proposal of ${proposedOn}. We propose another arrangement. It is about ${common.invoices(numbers)}.`,
  caption: 'Our proposal',
  free: 'This arrangement costs you nothing extra either.',
  valid: (validUntil, invoices) =>
    `You can say yes or no up to and including ${validUntil}. Until then we send no reminder about ${invoices === 1 ? 'this invoice' : 'these invoices'}.`,
  lapses: 'Do we hear nothing? Then our proposal lapses. After that everything goes on as it was.',
  otherwise: ({ contactName, phone, email }) =>
    `Does this not suit you? Call ${contactName}, ${phone}. You can also write to ${email}. Then we look together at what is possible.`,
  answer: 'View and answer',
};

export const arrangementRefused: ArrangementRefusedText = {
  subject: (reference) => `Answer to your proposal, reference ${reference}`,
  preheader: 'Read our reason, and what you can do now',
  opening: 'We looked carefully at your proposal to pay in parts. We cannot agree to it.',
  resume: (resumeOn) =>
    `Before ${resumeOn} we send no reminder about this. From that day on everything goes on as it was.`,
  another: ({ contactName, phone, email }) =>
    `You may always make another proposal. Call ${contactName}, ${phone}. You can also write to ${email}.`,
  page: 'See what you can do',
};
