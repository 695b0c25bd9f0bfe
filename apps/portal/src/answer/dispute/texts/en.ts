import type { DisputeTexts } from './texts.ts';

/** The words of an objection in English. */
export const en: DisputeTexts = {
  title: 'Something is not right',
  which: 'Which invoice is it about?',
  what: 'What is not right?',
  categories: {
    'not-ordered': 'I did not order this',
    'not-delivered': 'I did not get it',
    damaged: 'It is damaged or not complete',
    'not-as-agreed': 'It is not as agreed',
    'wrong-price': 'Price, quantity or VAT is wrong',
    'wrong-addressee': 'Wrong name, or a reference is missing',
    returned: 'I sent it back',
    'credit-promised': 'A credit note was promised',
    double: 'This invoice came twice',
    other: 'Something else',
  },
  otherWays: 'Is it one of these?',
  alreadyPaid: 'I have already paid',
  notReceived: 'I did not get the invoice',
  howMuch: 'Which amount is it about?',
  whole: 'The whole invoice, or I do not know',
  part: 'A part of it',
  amount: 'Amount that is not right',
  amountHint: (most) => `Of ${most} that is open`,
  tell: 'What happened?',
  explanation: 'Your explanation',
  explanationHint: 'Short is enough. What did you expect, and what did you get?',
  explanationMissing: 'Write in short what is not right.',
  proofs: 'Files',
  meaning: (part) =>
    part
      ? 'We will look into it. Until you have our answer, we do not ask for this part. The rest you can simply pay.'
      : 'We will look into it. Until you have our answer, we do not ask for this invoice.',
  button: 'Send this message',
  doneTitle: 'We have received your message',
  doneHeld: 'Until then we send you no reminder about it.',
  doneRest: 'The part that is right you can simply pay.',
};
