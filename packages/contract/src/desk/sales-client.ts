import type { requester } from './request.ts';
import type { AnswerSales, Colleagues, HoldOrders, MarkKeyAccount, SalesReport } from './sales.ts';

const name = encodeURIComponent;

/** What passes between finance and sales. */
export const salesClient = ({ get, send }: ReturnType<typeof requester>) => ({
  salesReport: () => get<SalesReport>('/sales-report'),
  colleagues: () => get<Colleagues>('/colleagues'),
  answerSales: (id: string, askId: string, body: AnswerSales) =>
    send<null>('POST', `/debtors/${name(id)}/sales-asks/${name(askId)}/answer`, body),
  markKeyAccount: (id: string, body: MarkKeyAccount) =>
    send<null>('PUT', `/debtors/${name(id)}/key-account`, body),
  holdOrders: (id: string, body: HoldOrders) => send<null>('PUT', `/debtors/${name(id)}/order-hold`, body),
});
