import type { DebtorFilter, DebtorsPage, DebtorsTotal } from './debtors.ts';
import type { InvoiceFilter, InvoiceStage, InvoicesPage, InvoicesTotal } from './invoices.ts';
import type { BulkPause, JobStarted, ShownJob, ShownJobs } from './jobs.ts';
import type { requester } from './request.ts';
import type { SearchResults } from './search.ts';

type Invoices = { filter: InvoiceFilter; stage: InvoiceStage | '' };
type Debtors = { query: string; filter: DebtorFilter };

/** Lists, search, and what is done to many debtors at once. */
export const listsClient = ({ get, send }: ReturnType<typeof requester>) => ({
  debtors: (asked: Debtors & { cursor?: string }) =>
    get<DebtorsPage>(`/debtors?${new URLSearchParams(asked)}`),
  debtorsTotal: (asked: Debtors) => get<DebtorsTotal>(`/totals/debtors?${new URLSearchParams(asked)}`),
  invoices: (asked: Invoices & { cursor?: string }) =>
    get<InvoicesPage>(`/invoices?${new URLSearchParams(asked)}`),
  invoicesTotal: (asked: Invoices) => get<InvoicesTotal>(`/totals/invoices?${new URLSearchParams(asked)}`),
  search: (q: string) => get<SearchResults>(`/search?${new URLSearchParams({ q })}`),
  pauseMany: (body: BulkPause) => send<JobStarted>('POST', '/bulk/pauses', body),
  jobs: () => get<ShownJobs>('/jobs'),
  job: (id: string) => get<ShownJob>(`/jobs/${encodeURIComponent(id)}`),
});
