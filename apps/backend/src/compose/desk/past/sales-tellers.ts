import type { Tellers } from './teller.ts';

/** What passed between finance and sales. */
export const salesTellers: Tellers<'SalesAsked' | 'SalesAnswered' | 'OrderHoldSet' | 'OrderHoldLifted'> = {
  SalesAsked: ({ about, stepOn }) => ({ what: { code: 'sales-asked', data: { about, stepOn } } }),
  SalesAnswered: ({ answer, note }, _, { notes }) => ({
    what: { code: 'sales-answered', data: { answer } },
    note: notes.get(note?.id ?? '') ?? null,
  }),
  OrderHoldSet: ({ note }, _, { notes }) => ({
    what: { code: 'orders-held', data: {} },
    note: notes.get(note?.id ?? '') ?? null,
  }),
  OrderHoldLifted: ({ why }) => ({ what: { code: 'orders-freed', data: { why } } }),
};
