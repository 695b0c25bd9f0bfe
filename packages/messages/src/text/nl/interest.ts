import type { InterestText } from '../law-texts.ts';

const name = {
  commercial: 'Wettelijke handelsrente',
  statutory: 'Wettelijke rente',
  agreed: 'Afgesproken rente',
} as const;

export const interest: InterestText = {
  name,
  label: ({ kind, rates, bases, period, days }) =>
    `${name[kind]} ${rates.join(' en ')} over ${bases.join(' en ')}, ${period}, ${days} ${days === 1 ? 'dag' : 'dagen'}`,
  source: {
    commercial: 'Wettelijke handelsrente: artikel 6:119a, 6:119b en 6:120 lid 2 Burgerlijk Wetboek.',
    statutory: 'Wettelijke rente: artikel 6:119 en 6:120 lid 1 Burgerlijk Wetboek.',
    agreed: 'Rente: afgesproken, zie artikel 6:119 lid 3 en 6:119a lid 8 Burgerlijk Wetboek.',
  },
};
