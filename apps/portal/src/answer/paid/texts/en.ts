import type { PaidTexts } from './texts.ts';

/** The words of a payment that was made, in English. */
export const en: PaidTexts = {
  title: 'I have already paid',
  which: 'Which invoice did you pay?',
  how: 'When and how much did you pay?',
  day: 'The day on which you paid',
  dayHint: 'Your bank statement says it.',
  amount: 'Amount that you paid',
  amountHint: 'For example 600.00',
  account: 'Account that you paid from (optional)',
  accountHint: 'For example NL91 ABNA 0417 1643 00',
  explanation: 'Do you want to add something? (optional)',
  explanationLabel: 'Explanation',
  proofs: 'Files',
  justNow:
    'Did you pay today or yesterday? Then your money may be on its way. You do not have to do anything.',
  meaning: 'We will look for your payment. Until then we wait with reminders.',
  button: 'Report this payment',
  doneTitle: 'Thank you, we will look for your payment',
  doneHeld: 'Until then we send you no reminder about it.',
};
