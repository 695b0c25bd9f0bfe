import type { PromiseTexts } from './texts.ts';

/** The words of a promise in English. */
export const en: PromiseTexts = {
  title: 'I will pay on a day',
  when: 'When do you pay, and what?',
  which: 'What will you pay then?',
  day: 'The day on which you pay',
  dayHint: (last) => `Until ${last}`,
  amount: 'A part of the amount (optional)',
  amountHint: (whole) => `Leave empty for all of it: ${whole}`,
  amountLabel: 'Amount',
  everything: (whole) => `All of it: ${whole}`,
  meaning: 'We wait until after this day. You get a confirmation by e-mail. You can always pay earlier.',
  later: 'Do you need more time? Then pay in parts.',
  button: 'Agree on this day',
  doneTitle: 'Your promise is noted',
  doneLine: (amount, date) => `You pay ${amount} on ${date}.`,
  doneQuiet: 'Until that day we send you nothing about it.',
};
