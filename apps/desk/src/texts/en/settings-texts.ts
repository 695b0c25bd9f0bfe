import type { TextProblem } from '@voldaan/contract/desk/settings-texts.ts';

const RULE: Readonly<Record<TextProblem['rule'], (found: string) => string>> = {
  numbering: (found) => `“${found}”: a message does not count how often was written before.`,
  repetition: (found) => `“${found}”: a message does not reproach that was written before.`,
  'step-name': (found) => `“${found}”: this is the name of a step, which a debtor does not see.`,
  threat: (found) => `“${found}”: this may not be threatened with.`,
  charge: (found) => `“${found}”: this may not be asked for or named in this message.`,
  pressure: (found) => `“${found}”: no haste or pressure. Name a date instead; it is there already.`,
  capitals: (found) => `“${found}”: no capitals.`,
  exclamation: () => 'One exclamation mark at most.',
  familiar: (found) => `“${found}”: a message is polite.`,
  notation: (found) => `“${found}”: write amounts and days as people read them.`,
  'long-sentences': () => 'The sentences are too long. At most 15 words on average.',
  amount: () => 'Name no amount: this stands in every message.',
  date: () => 'Name no date: this stands in every message.',
  link: (found) => `“${found}”: name no other address. The debtor has to be able to trust our page.`,
  fixed: () => 'Nothing can be added to this letter.',
  'facts-missing': (found) => `Something is missing that the message has to say (${found}).`,
};

/** The words of "Texts". */
export const TEXT_WORDS = {
  title: 'Texts',
  explain:
    'This is how every message goes out, with a sample as the debtor. The text itself is fixed, as the law and the tone ask for it. You can add a few lines.',
  language: 'Language of the debtor',
  languages: { nl: 'Dutch', en: 'English' },
  which: 'Message',
  fixed: 'A court reads every sentence of this letter. Nothing can be added.',
  mail: 'See it as an e-mail',
  letter: 'See it as a letter (PDF)',
  asStored: 'E-mail and letter show what is saved.',
  own: 'Your own lines in this message',
  opening: 'After the salutation',
  closing: 'Before the greeting',
  beneath: 'Beneath every message',
  signature: 'Signature (in the place of name and company)',
  contact: 'How you can be reached',
  optional: 'May stay empty.',
  preview: 'Look at the message',
  problems: 'This may not stand in it',
  where: {
    opening: 'After the salutation',
    closing: 'Before the greeting',
    signature: 'Signature',
    contact: 'How you can be reached',
    message: 'The whole message',
  },
  rule: (rule: TextProblem['rule'], found: string) => RULE[rule](found),
  subject: 'Subject',
} as const;
