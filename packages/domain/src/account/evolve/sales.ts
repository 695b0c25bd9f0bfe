import type { AccountState } from '../state.ts';
import type { Reducers } from './reducer.ts';

/** Questions about invoices that have all gone are forgotten. */
const alive = ({ salesAsks = [], invoices }: AccountState) =>
  salesAsks.filter((ask) => invoices.some(({ number }) => ask.invoices.includes(number)));

/** Questions to the salesperson, and the advice to the order system. */
export const salesReducers: Reducers<'SalesAsked' | 'SalesAnswered' | 'OrderHoldSet' | 'OrderHoldLifted'> = {
  SalesAsked: (state, { askId: id, about, rung, invoices, stepOn, on }) => ({
    ...state,
    salesAsks: [...alive(state), { id, about, ...(rung !== undefined && { rung }), invoices, stepOn, on }],
    seq: state.seq + 1,
  }),
  SalesAnswered: (state, { askId, answer }) => ({
    ...state,
    salesAsks: (state.salesAsks ?? []).map((ask) => (ask.id === askId ? { ...ask, answer } : ask)),
  }),
  OrderHoldSet: (state, { on }) => ({ ...state, orderHold: { since: on } }),
  OrderHoldLifted: ({ orderHold: _, ...state }) => state,
};
