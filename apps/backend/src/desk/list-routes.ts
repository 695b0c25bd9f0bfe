import { type DebtorsPage, DebtorsQuery, type DebtorsTotal } from '@voldaan/contract/desk/debtors.ts';
import { type InvoicesPage, InvoicesQuery, type InvoicesTotal } from '@voldaan/contract/desk/invoices.ts';
import { BulkPause, type JobStarted, type ShownJob, type ShownJobs } from '@voldaan/contract/desk/jobs.ts';
import { SearchQuery, type SearchResults } from '@voldaan/contract/desk/search.ts';
import { Hono } from 'hono';
import { answer } from './answer.ts';
import { asked } from './asked.ts';
import type { DeskEnv } from './desk-env.ts';
import type { Result, StaffSession } from './desk-ports.ts';
import { readBody } from './read-body.ts';
import { readerOf, sheet } from './sheet.ts';

type Ask<Asked extends readonly unknown[], Value> = (
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<Value>>;

/** Lists that stay fast however much is stored, and work on many debtors at once. */
export interface ListPorts {
  listDebtors: Ask<[query: DebtorsQuery], DebtorsPage>;
  debtorsTotal: Ask<[query: DebtorsQuery], DebtorsTotal>;
  listInvoices: Ask<[query: InvoicesQuery], InvoicesPage>;
  invoicesTotal: Ask<[query: InvoicesQuery], InvoicesTotal>;
  search: Ask<[query: SearchQuery], SearchResults>;
  /** A list as a file for a spreadsheet. */
  exportDebtors: Ask<[list: 'debtors', query: DebtorsQuery], string>;
  exportInvoices: Ask<[list: 'invoices', query: InvoicesQuery], string>;
  pauseMany: Ask<[pause: BulkPause], JobStarted>;
  jobProgress: Ask<[jobId: string], ShownJob>;
  listJobs: Ask<[], ShownJobs>;
}

/** Lists with their filters, totals and files, the search, and what is done to many at once. */
export const listRoutes = (ports: ListPorts) =>
  new Hono<DeskEnv>()
    .get(
      '/debtors',
      asked(DebtorsQuery, async (c, query) => answer(c, await ports.listDebtors(c.var.staff, query))),
    )
    .get(
      '/totals/debtors',
      asked(DebtorsQuery, async (c, query) => answer(c, await ports.debtorsTotal(c.var.staff, query))),
    )
    .get(
      '/debtors.csv',
      asked(DebtorsQuery, async (c, query) =>
        sheet(c, 'debiteuren', await ports.exportDebtors(readerOf(c, query), 'debtors', query)),
      ),
    )
    .get(
      '/invoices',
      asked(InvoicesQuery, async (c, query) => answer(c, await ports.listInvoices(c.var.staff, query))),
    )
    .get(
      '/totals/invoices',
      asked(InvoicesQuery, async (c, query) => answer(c, await ports.invoicesTotal(c.var.staff, query))),
    )
    .get(
      '/invoices.csv',
      asked(InvoicesQuery, async (c, query) =>
        sheet(c, 'facturen', await ports.exportInvoices(readerOf(c, query), 'invoices', query)),
      ),
    )
    .get(
      '/search',
      asked(SearchQuery, async (c, query) => answer(c, await ports.search(c.var.staff, query))),
    )
    .post('/bulk/pauses', async (c) => {
      const body = await readBody(c, BulkPause);
      return body.ok ? answer(c, await ports.pauseMany(c.var.staff, body.value), 202) : body.response;
    })
    .get('/jobs', async (c) => answer(c, await ports.listJobs(c.var.staff)))
    .get('/jobs/:id', async (c) => answer(c, await ports.jobProgress(c.var.staff, c.req.param('id'))));
