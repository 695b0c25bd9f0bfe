import { ARRANGEMENT_RULES } from './settings-arrangements.ts';
import { PLANS } from './settings-plans.ts';
import { SENDING } from './settings-sending.ts';
import { TEXT_WORDS } from './settings-texts.ts';

/** The words of the settings. */
export const SETTINGS = {
  title: 'Settings',
  readOnly: 'You can look at everything. An administrator can change it.',
  places: {
    administration: {
      title: 'Administration',
      text: 'Name, address, IBAN, colour, sender, and the button that stops all.',
    },
    plans: { title: 'Plans', text: 'Which step comes on which day, with every version.' },
    arrangements: {
      title: 'Arrangements',
      text: 'What is accepted by itself, what a person decides, and for how long.',
    },
    disputes: {
      title: 'Disputes',
      text: 'What waits for each kind, who answers, and within how many working days.',
    },
    sending: { title: 'Days and hours', text: 'When you write and call, and when you are closed.' },
    templates: { title: 'Texts', text: 'Every e-mail and letter as it goes out, with lines of your own.' },
    legal: { title: 'Legal choices', text: 'VAT on costs, € 40.00 per invoice, and the tables of law.' },
    users: { title: 'Users', text: 'Who gets in, and what they may do.' },
    connections: { title: 'Connections', text: 'Keys and webhooks of your other systems.' },
    audit: { title: 'Log', text: 'Who looked at what and changed what.' },
  },
  from: 'Counts for what is decided from now on. What was agreed stays as it is.',
  save: 'Save',
  saved: 'Saved. It counts from now on.',
  business: 'Business',
  consumer: 'Consumer',
  plans: PLANS,
  arrangements: ARRANGEMENT_RULES,
  disputes: {
    title: 'Disputes',
    explain:
      'A debtor chooses what is wrong. What you choose here says what waits then, and when he gets an answer. Longer than 10 working days is not allowed.',
    columns: { category: 'What is wrong', holds: 'What waits', answer: 'Answer within', who: 'Who answers' },
    holds: { whole: 'The whole invoice', amount: 'The disputed amount' },
    who: { sales: 'Sales', finance: 'Finance' },
    workingDays: (count: number) => (count === 1 ? '1 working day' : `${count} working days`),
    of: (what: string, category: string) => `${what}: ${category}`,
  },
  sending: SENDING,
  texts: TEXT_WORDS,
} as const;
