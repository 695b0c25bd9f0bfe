import { invoicesPart } from '@voldaan/application/rows/invoices-part.ts';
import { pageOf } from '@voldaan/application/rows/list-part.ts';
import type { Services } from '@voldaan/application/services.ts';
import type {
  InvoiceRow,
  InvoicesPage,
  InvoicesQuery,
  InvoicesTotal,
} from '@voldaan/contract/desk/invoices.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { totalOf } from '../lists/total-of.ts';
import { found } from '../result.ts';
import { partFor, shownTo } from '../sales/own-customers.ts';
import { HOLD_REASON } from '../words/hold-reason.ts';
import { invoicesOf, type ListedInvoice } from './row-data.ts';

/** Lines, not invoices. */
const PAGE = 50;

const shownInvoice = (account: string, { holds, debtor, ...row }: ListedInvoice): InvoiceRow => ({
  ...row,
  debtor: { id: account, name: debtor },
  badges: holds.map(({ reason, until }) => ({ reason: HOLD_REASON[reason], until })),
});

/** One page of the open invoices of a filter. */
export const listInvoices = async (
  services: Services,
  staff: StaffSession,
  query: InvoicesQuery,
): Promise<Result<InvoicesPage>> => {
  const page = await pageOf(
    services,
    staff.administration,
    partFor(staff, invoicesPart(query)),
    PAGE,
    query.cursor,
  );
  const rows = page.rows.flatMap(({ account, data }) =>
    invoicesOf(data).map((invoice) => shownInvoice(account, invoice)),
  );
  return found(shownTo(staff, { rows, cursor: page.cursor ?? null }));
};

/** What they come to together. */
export const invoicesTotal = async (
  services: Services,
  staff: StaffSession,
  query: InvoicesQuery,
): Promise<Result<InvoicesTotal>> =>
  found(
    await totalOf(services, staff.administration, partFor(staff, invoicesPart(query)), (data) =>
      invoicesOf(data).map(({ open, overdue }) => ({ open, overdue: overdue ? open : ZERO })),
    ),
  );
