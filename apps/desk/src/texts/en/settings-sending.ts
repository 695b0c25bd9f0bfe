import type { SendingProblem } from '@voldaan/domain/plan/sending-problems.ts';

const WRONG: Readonly<Record<SendingProblem['code'], string>> = {
  'not-decent': 'Choose hours from 08:00 to 18:00.',
  'too-short': 'Choose at least 4 hours.',
  'spread-too-short': 'At least 120 minutes, or too much leaves at once.',
  'spread-too-long': 'Not longer than the shortest hours above, or not everybody has a turn.',
  'not-in-order': 'The last day comes before the first, or a day is missing.',
  'too-many': 'At most 60 days together.',
};

/** The words of days and hours. */
export const SENDING = {
  title: 'Days and hours',
  explain:
    'Things leave on working days only: not on a Saturday, a Sunday or a holiday of the Dutch Act on terms. Here you can narrow that down.',
  windows: 'When e-mail leaves',
  opens: { business: 'Business from', consumer: 'Consumer from' },
  closes: { business: 'Business until', consumer: 'Consumer until' },
  spread: 'Spread over (minutes after the start)',
  spreadHint: 'Each debtor has a place of his own in this time.',
  quiet: 'Quiet days',
  quietText: 'No notice of default from 24 December up to 1 January',
  closed: 'Days on which you are closed',
  closedText:
    'On these days nothing leaves and you call nobody; it comes on the first working day after. No term of the law gets shorter or longer by it.',
  from: 'First day',
  until: 'Last day',
  name: 'Why',
  nameMissing: 'Write down why.',
  add: 'Add a day or a period',
  remove: 'Remove',
  removeOf: (name: string) => `Remove: ${name}`,
  period: (n: number) => `Period ${n}`,
  none: 'There are no extra closed days.',
  wrong: (code: SendingProblem['code']) => WRONG[code],
} as const;
