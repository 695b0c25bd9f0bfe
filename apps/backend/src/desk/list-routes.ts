import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type DebtorsPage, DebtorsQuery, type DebtorsTotal } from '@voldaan/contract/desk/debtors.ts';
import { type InvoicesPage, InvoicesQuery, type InvoicesTotal } from '@voldaan/contract/desk/invoices.ts';
import { BulkPause, type JobStarted, type ShownJob, type ShownJobs } from '@voldaan/contract/desk/jobs.ts';
import { SearchQuery, type SearchResults } from '@voldaan/contract/desk/search.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { Hono } from 'hono';
import type * as z from 'zod';
import { answer } from './answer.ts';
import type { DeskContext, DeskEnv } from './desk-env.ts';
import type { Result, StaffSession } from './desk-ports.ts';
import { readBody, readQuery } from './read-body.ts';
import { refuse } from './refuse.ts';

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

const zipped = promisify(gzip);

/** A file for a spreadsheet; packed, because a function answers at most six megabytes. */
const sheet = async (c: DeskContext, name: string, file: Result<string>): Promise<Response> => {
  if (!file.ok) return refuse(c, file.refusal);
  return c.body(new Uint8Array(await zipped(file.value)), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-encoding': 'gzip',
    'content-disposition': `attachment; filename="${name}.csv"`,
  });
};

/** Whoever asks for a file, in the language of the page that he asks it on. */
const reader = (
  c: DeskContext,
  { language }: { readonly language?: Language | undefined },
): StaffSession => ({
  ...c.var.staff,
  ...(language && { language }),
});

/** Asks with the query that an address carries. */
const asked =
  <Schema extends z.ZodType>(
    schema: Schema,
    ask: (c: DeskContext, query: z.output<Schema>) => Promise<Response>,
  ) =>
  async (c: DeskContext): Promise<Response> => {
    const query = readQuery(c, schema);
    return query.ok ? ask(c, query.value) : query.response;
  };

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
        sheet(c, 'debiteuren', await ports.exportDebtors(reader(c, query), 'debtors', query)),
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
        sheet(c, 'facturen', await ports.exportInvoices(reader(c, query), 'invoices', query)),
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
