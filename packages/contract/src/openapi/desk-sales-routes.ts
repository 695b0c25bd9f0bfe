import { AnswerSales, Colleagues, HoldOrders, MarkKeyAccount, SalesReport } from '../desk/sales.ts';
import type { Route } from './route.ts';

const tag = 'Sales';

/** What passes between finance and sales. */
export const DESK_SALES_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/sales-report',
    tag,
    summary: 'The own customers of the reader: invoiced, paid, late, disputed',
    answers: { 200: SalesReport },
  },
  {
    method: 'get',
    path: '/colleagues',
    tag,
    summary: 'Who works in this administration',
    answers: { 200: Colleagues },
  },
  {
    method: 'post',
    path: '/debtors/:id/sales-asks/:askId/answer',
    tag,
    summary: 'What sales says before a hard step towards a key account',
    body: { schema: AnswerSales },
    answers: { 204: null },
  },
  {
    method: 'put',
    path: '/debtors/:id/key-account',
    tag,
    summary: 'Say whether a debtor is a key account; a no is remembered',
    body: { schema: MarkKeyAccount },
    answers: { 204: null },
  },
  {
    method: 'put',
    path: '/debtors/:id/order-hold',
    tag,
    summary: 'New orders wait, or go on',
    body: { schema: HoldOrders },
    answers: { 204: null },
  },
];
