import { sum } from '@voldaan/domain/money/cents.ts';
import type { Tellers } from './teller.ts';

/** What began and ended on top of the principal. */
export const noticeTellers: Tellers<
  'FourteenDayNoticeGiven' | 'NoticeLapsed' | 'InterestAndCostsClaimed' | 'ClaimForgiven'
> = {
  FourteenDayNoticeGiven: ({ costs, vat, lastFreeDay, costsDueFrom }) => ({
    what: { code: 'notice-given', data: { costs: sum([costs, vat]), lastFreeDay, costsDueFrom } },
  }),
  NoticeLapsed: ({ why }) => ({ what: { code: 'notice-lapsed', data: { why } } }),
  InterestAndCostsClaimed: ({ parts, costs, vat, last }) => {
    const interest = sum(parts.map((part) => part.interest));
    const onTop = sum([costs, vat]);
    if (interest + onTop === 0) return undefined;
    return {
      what: { code: 'interest-and-costs-claimed', data: { interest, costs: onTop, lastDate: last } },
    };
  },
  ClaimForgiven: ({ forgiven, note }, _, { notes }) => ({
    what: {
      code: 'claim-forgiven',
      data: { amount: sum(forgiven.flatMap((part) => [part.principal, part.interest, part.costs])) },
    },
    note: notes.get(note?.id ?? '') ?? null,
  }),
};
