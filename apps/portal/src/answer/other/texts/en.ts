import type { OtherTexts } from './texts.ts';

/** The words of something else in English. */
export const en: OtherTexts = {
  title: 'Something else',
  what: 'What is it about?',
  topics: {
    question: 'I have a question',
    'call-me': 'Call me back',
    'invoice-again': 'Send the invoice again',
    moved: 'I have moved',
    'wrong-person': 'This is not for me',
    administrator: 'I have an administrator or debt counsellor',
  },
  titles: {
    question: 'What do you want to know?',
    'call-me': 'When can we call you?',
    'invoice-again': 'How do you want to get the invoice?',
    moved: 'What is your new address?',
    'wrong-person': 'Who do you think this is for?',
    administrator: 'Who helps you with your money?',
  },
  message: 'Your message',
  messageMore: 'Do you want to add something? (optional)',
  messageMissing: 'Write in short what you want to tell us.',
  fields: {
    phone: { label: 'Phone number', hint: 'For example 06 12 34 56 78', missing: 'Fill in a phone number.' },
    when: {
      label: 'When does it suit you?',
      hint: 'For example Tuesday afternoon',
      missing: 'Fill in when it suits you.',
    },
    form: {
      label: 'In which form?',
      hint: 'For example PDF, e-invoice (UBL) or by post',
      missing: 'Fill in how you want to get the invoice.',
    },
    sendTo: {
      label: 'To which address? (optional)',
      hint: 'An e-mail address or a postal address',
      missing: '',
    },
    address: {
      label: 'New address',
      hint: 'Street, house number, postcode and town',
      missing: 'Fill in your new address.',
    },
    since: { label: 'Since when? (optional)', hint: 'For example 1 September', missing: '' },
    name: {
      label: 'Name of your administrator or counsellor',
      hint: 'A name or an organisation',
      missing: 'Fill in the name of who helps you.',
    },
    reach: {
      label: 'Phone or e-mail of this person (optional)',
      hint: 'Then we will contact them',
      missing: '',
    },
  },
  wrongPerson: 'We will then close this page. Your link will no longer show these details.',
  administrator: 'We wait with reminders until a colleague has looked.',
  meaning: 'A colleague reads your message and answers you.',
  button: 'Send this message',
  doneTitle: 'We have received your message',
};
