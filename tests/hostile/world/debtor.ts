import { PortalLink } from '@voldaan/contract/desk/debtor-card.ts';
import { PaymentStarted } from '@voldaan/contract/portal/payment.ts';
import { Statement } from '@voldaan/contract/portal/statement.ts';
import type { Payment } from '@voldaan/local/mollie/payment.ts';
import { UBL_INVOICE } from '../../e2e/world/ubl-invoice.ts';
import { type Caller, callerAt, cookiesOf } from './caller.ts';
import { takenImport } from './imports.ts';
import { listOf, type Row } from './list.ts';
import type { Product } from './product.ts';

/** The secret behind the `#` of a personal link. */
export const secretOf = (link: string): string => link.slice(link.indexOf('#') + 1);

/** A debtor whose invoices came in, before he opened anything. */
export type Debtor = { readonly id: string; readonly link: string; readonly code: string };

const linked = async (product: Product, id: string): Promise<Debtor> => {
  const made = await product.desk.call(`/api/debtors/${id}/portal-links`, { method: 'POST' });
  const { url, code } = PortalLink.parse(made.json);
  return { id, link: url, code };
};

/** Imports invoices of one debtor and makes a link and a code for him at the desk. */
export const debtorWith = async (product: Product, ...rows: readonly Row[]): Promise<Debtor> => {
  const name = `${rows.map(({ number }) => number).join('-')}.csv`;
  const progress = await takenImport(product, [{ name, content: listOf(...rows) }]);
  return linked(product, progress.rows[0]?.debtor.id ?? '');
};

/** The same for a company, which an e-invoice names by its number at the KvK: what is no company is a consumer. */
export const companyWith = async (product: Product, number: string): Promise<Debtor> => {
  const content = UBL_INVOICE.replaceAll('2026-1187', number);
  const progress = await takenImport(product, [{ name: `${number}.xml`, content }]);
  return linked(product, progress.rows[0]?.debtor.id ?? '');
};

/** Opens the personal link as the page does. */
export const entered = async ({ portal }: Product, { link }: Pick<Debtor, 'link'>): Promise<Caller> => {
  const opened = await callerAt(portal).send('POST', '/api/session', { secret: secretOf(link) });
  if (opened.status !== 201) throw new Error(`The link did not open: ${opened.status} ${opened.text}`);
  return callerAt(portal, cookiesOf(opened));
};

/** The same debtor after he told where he lives: what is history or a document is shown to nobody else. */
export const confirmed = async (product: Product, debtor: Pick<Debtor, 'link'>): Promise<Caller> => {
  const inside = await entered(product, debtor);
  const answer = { kind: 'address', postcode: '8102 CD', houseNumber: '4' };
  const raised = await inside.send('POST', '/api/session/second-factor', answer);
  if (raised.status !== 201) throw new Error(`Nobody was confirmed: ${raised.status} ${raised.text}`);
  return callerAt(product.portal, cookiesOf(raised));
};

export const statementOf = async (debtor: Caller): Promise<Statement> =>
  Statement.parse((await debtor.call('/api/statement')).json);

/** Begins a payment and hands back what the provider then knows. */
export const paying = async (product: Product, debtor: Caller, amount: number): Promise<Payment> => {
  const started = await debtor.send('POST', '/api/payments', { amount, method: 'ideal' });
  const { checkoutUrl } = PaymentStarted.parse(started.json);
  const token = new URL(checkoutUrl).searchParams.get('token') ?? '';
  const payment = product.stack.mollie?.findByToken(token);
  if (!payment) throw new Error('The provider knows no such payment.');
  return payment;
};
