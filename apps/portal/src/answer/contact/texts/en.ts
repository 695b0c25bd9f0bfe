import type { ContactTexts } from './texts.ts';

/** The words of contact data in English. */
export const en: ContactTexts = {
  title: 'Your details',
  confirmText: 'We show your details after a short check. So nobody else can change them.',
  now: 'What we have of you now',
  none: 'Not known',
  what: 'What should change?',
  intro: 'Fill in only what you want to change. A colleague looks at it before we change it.',
  name: 'Contact person',
  email: 'E-mail address',
  emailHint: 'This is where we send our messages',
  phone: 'Phone number',
  phoneHint: 'For example 06 12 34 56 78',
  address: 'Address',
  language: 'Language of our messages',
  form: 'How do you want to get invoices?',
  same: 'Leave it as it is',
  languages: { nl: 'Dutch', en: 'English' },
  forms: { 'email-pdf': 'By e-mail, as PDF', peppol: 'As e-invoice (Peppol)', post: 'By post' },
  emailWrong: 'An e-mail address has an @, for example name@company.nl.',
  phoneWrong: 'Write the number in figures, for example 06 12 34 56 78.',
  nothing: 'Fill in what should change.',
  button: 'Send this change',
  doneTitle: 'We have received your change',
  doneLine: 'Until then we use the details that we have now.',
};
