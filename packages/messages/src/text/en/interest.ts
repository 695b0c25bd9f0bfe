import type { InterestText } from '../law-texts.ts';

const name = {
  commercial: 'Statutory commercial interest',
  statutory: 'Statutory interest',
  agreed: 'Agreed interest',
} as const;

export const interest: InterestText = {
  name,
  label: ({ kind, rates, bases, period, days }) =>
    `${name[kind]} ${rates.join(' and ')} over ${bases.join(' and ')}, ${period}, ${days} ${days === 1 ? 'day' : 'days'}`,
  source: {
    commercial: 'Commercial interest: articles 6:119a, 6:119b and 6:120(2) Burgerlijk Wetboek.',
    statutory: 'Statutory interest: articles 6:119 and 6:120(1) Burgerlijk Wetboek.',
    agreed: 'Interest: agreed, see articles 6:119(3) and 6:119a(8) Burgerlijk Wetboek.',
  },
};
