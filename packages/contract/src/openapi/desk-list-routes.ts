import { DebtorsPage, DebtorsQuery, DebtorsTotal } from '../desk/debtors.ts';
import { InvoicesPage, InvoicesQuery, InvoicesTotal } from '../desk/invoices.ts';
import { BulkPause, JobStarted, ShownJob, ShownJobs } from '../desk/jobs.ts';
import { SearchQuery, SearchResults } from '../desk/search.ts';
import { SheetQuery, TaskSheetQuery } from '../desk/sheets.ts';
import type { Route, RouteAnswer } from './route.ts';

const LISTS = 'Lists';

const read = (path: string, summary: string, answer: RouteAnswer, query?: Route['query']): Route => ({
  method: 'get',
  path,
  tag: LISTS,
  summary,
  answers: { 200: answer },
  ...(query && { query }),
});

const SHEET = { types: ['text/csv'] };

/** Lists, search, and what is done to many debtors at once. */
export const DESK_LIST_ROUTES: readonly Route[] = [
  read('/debtors', 'Debtors, the largest overdue amount first', DebtorsPage, DebtorsQuery),
  read('/totals/debtors', 'What the debtors of a filter come to', DebtorsTotal, DebtorsQuery),
  read('/debtors.csv', 'The debtors of a filter, as a file', SHEET, DebtorsQuery),
  read('/invoices', 'Open invoices, the furthest in the plan first', InvoicesPage, InvoicesQuery),
  read('/totals/invoices', 'What the invoices of a filter come to', InvoicesTotal, InvoicesQuery),
  read('/invoices.csv', 'The invoices of a filter, as a file', SHEET, InvoicesQuery),
  read('/tasks.csv', 'What waits for a decision, as a file', SHEET, TaskSheetQuery),
  read('/calls.csv', 'The call list, as a file', SHEET, SheetQuery),
  read('/letters.csv', 'Letters on their way to paper, as a file', SHEET, SheetQuery),
  read('/search', 'Debtors by a name, a number, an amount or an address', SearchResults, SearchQuery),
  {
    method: 'post',
    path: '/bulk/pauses',
    tag: LISTS,
    summary: 'Pause many debtors',
    body: { schema: BulkPause },
    answers: { 202: JobStarted },
  },
  read('/jobs', 'Long work, the newest first', ShownJobs),
  read('/jobs/:id', 'How far long work is', ShownJob),
];
