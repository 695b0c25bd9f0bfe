import { accountKey } from '@voldaan/application/account/fold.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { InvoicesPage, InvoicesQuery, MachineInvoice } from '@voldaan/contract/machine/invoices.ts';
import type { NewInvoice } from '@voldaan/domain/account/invoice.ts';
import { findInvoice } from '@voldaan/domain/account/state.ts';
import type { KnownMachine, Result } from '../../machine/machine-ports.ts';
import { openAccount } from '../desk/opened-account.ts';
import { found, refused } from './result.ts';
import { closedInvoiceOf, openInvoiceOf, openInvoicesOf } from './shown-invoice.ts';

/** An invoice that is settled is known from the history of its account. */
const fromHistory = async (
  services: Services,
  administration: string,
  debtor: string,
  number: string,
): Promise<MachineInvoice | undefined> => {
  const log = await services.accounts.history(accountKey(administration, debtor));
  let invoice: NewInvoice | undefined;
  let shown: MachineInvoice | undefined;
  for (const event of log.flatMap(({ events }) => events)) {
    if (event.type === 'InvoiceAdded' && event.invoice.number === number) invoice = event.invoice;
    const isClosed = event.type === 'InvoicesClosed' && event.closed.some((one) => one.invoice === number);
    if (isClosed && invoice) shown = closedInvoiceOf(debtor, invoice, event.how);
  }
  return shown;
};

const byNumber = async (
  services: Services,
  administration: string,
  number: string,
): Promise<MachineInvoice | undefined> => {
  const debtor = await services.reservations.owner(administration, 'INVOICE', number);
  const account = debtor === undefined ? undefined : await openAccount(services, administration, debtor);
  if (!account) return undefined;
  const open = findInvoice(account.state, number);
  return open ? openInvoiceOf(account, open) : fromHistory(services, administration, account.key.id, number);
};

/** One invoice by its number, what is open of one debtor, or a page of what is open of all. */
export const listInvoices = async (
  services: Services,
  { administration }: KnownMachine,
  { number, debtor, limit, cursor }: InvoicesQuery,
): Promise<Result<InvoicesPage>> => {
  if (number !== undefined) {
    const invoice = await byNumber(services, administration, number);
    const asked = invoice && (debtor === undefined || invoice.debtor === debtor);
    return found({ invoices: asked ? [invoice] : [], cursor: null });
  }
  if (debtor !== undefined) {
    const account = await openAccount(services, administration, debtor);
    return account ? found({ invoices: [...openInvoicesOf(account)], cursor: null }) : refused('not-found');
  }
  const page = await services.rows.list(administration, 'debtors', { limit, ...(cursor && { cursor }) });
  const accounts = await Promise.all(
    page.rows.map(({ account }) => openAccount(services, administration, account)),
  );
  const invoices = accounts.flatMap((account) => (account ? openInvoicesOf(account) : []));
  return found({ invoices, cursor: page.cursor ?? null });
};
