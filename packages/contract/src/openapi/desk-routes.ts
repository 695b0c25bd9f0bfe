import type * as z from 'zod';
import { Approve } from '../desk/approvals.ts';
import { AuditPage, AuditQuery } from '../desk/audit.ts';
import { CallOutcome } from '../desk/call-outcome.ts';
import { CallList } from '../desk/calls.ts';
import { ChangeDebtor } from '../desk/debtor.ts';
import { DebtorCard, PortalLink } from '../desk/debtor-card.ts';
import { AnswerProposal, Decide } from '../desk/decisions.ts';
import { PlaceHold } from '../desk/holds.ts';
import { ImportAccepted, ImportJobs, ImportProgress, ImportQuery } from '../desk/imports.ts';
import { LetterPosted, LetterQueue, PrintedLetters, PrintLetters } from '../desk/letters.ts';
import { CheckReports, RefreshRows, ReportsChecked, RowsRefreshed } from '../desk/maintenance.ts';
import { BookedReceipt, BookReceipt } from '../desk/receipts.ts';
import { Releases } from '../desk/releases.ts';
import { AnswerArrival, TaskList, TaskQuery } from '../desk/tasks.ts';
import { KeepTerms } from '../desk/terms.ts';
import { SentUploads } from '../http/uploads.ts';
import { DESK_ACTION_ROUTES } from './desk-action-routes.ts';
import { DESK_AGREEMENT_ROUTES } from './desk-agreement-routes.ts';
import { DESK_ANSWER_ROUTES } from './desk-answer-routes.ts';
import { DESK_CONNECTION_ROUTES } from './desk-connection-routes.ts';
import { DESK_INBOX_ROUTES } from './desk-inbox-routes.ts';
import { DESK_LIST_ROUTES } from './desk-list-routes.ts';
import { DESK_LOGO_ROUTES } from './desk-logo-routes.ts';
import { DESK_REPORT_ROUTES } from './desk-report-routes.ts';
import { DESK_SALES_ROUTES } from './desk-sales-routes.ts';
import { DESK_SESSION_ROUTES } from './desk-session-routes.ts';
import { DESK_SETTINGS_ROUTES } from './desk-settings-routes.ts';
import { DESK_SIMULATION_ROUTES } from './desk-simulation-routes.ts';
import type { Route, RouteAnswer, RouteBody } from './route.ts';
import { FILES_OF_FORM, uploadsRoute } from './upload-routes.ts';

const change = (
  method: Route['method'],
  path: string,
  tag: string,
  summary: string,
  schema?: z.ZodType,
  answers: Readonly<Record<number, RouteAnswer>> = { 204: null },
): Route => {
  const body: RouteBody | undefined = schema && { schema };
  return { method, path, tag, summary, answers, ...(body && { body }) };
};

const read = (
  path: string,
  tag: string,
  summary: string,
  answer: RouteAnswer,
  query?: Route['query'],
): Route => ({
  method: 'get',
  path,
  tag,
  summary,
  answers: { 200: answer },
  ...(query && { query }),
});

const DEBTOR = 'Debtors';
const WORK = 'Work';
const LOG = 'Log';
const FILES = 'Invoices in';
const of = '/debtors/:id';

const ARCHIVED = ['application/pdf', 'text/html', 'text/plain', 'application/xml'];
const PROOFS = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'];

/** Every address of the desk's API, below `/api`. */
export const DESK_ROUTES: readonly Route[] = [
  ...DESK_SESSION_ROUTES,
  ...DESK_AGREEMENT_ROUTES,
  ...DESK_LIST_ROUTES,
  { ...read(of, DEBTOR, 'Everything about one debtor', DebtorCard), answers: { 200: DebtorCard, 304: null } },
  change('put', `${of}/debtor`, DEBTOR, 'Correct master data', ChangeDebtor),
  change('put', `${of}/terms`, DEBTOR, 'Keep agreed terms with their proof', KeepTerms),
  change('delete', `${of}/terms`, DEBTOR, 'Take the terms off the file'),
  change('post', `${of}/portal-links`, DEBTOR, 'A new link for the debtor', undefined, { 201: PortalLink }),
  change('post', '/accounts/:id/links/revoke', DEBTOR, 'Take back every link of a debtor'),
  change('post', `${of}/holds`, DEBTOR, 'Pause', PlaceHold),
  change('delete', `${of}/holds/:holdId`, DEBTOR, 'End a pause'),
  change('post', `${of}/approvals/:approvalId`, DEBTOR, 'Approve a step', Approve),
  change('post', `${of}/calls/:callId/outcomes`, DEBTOR, 'Record a call', CallOutcome),
  change('post', `${of}/receipts`, DEBTOR, 'Book money by hand', BookReceipt, { 201: BookedReceipt }),
  change('post', `${of}/decisions/:decisionId`, DEBTOR, 'Decide how it ends', Decide),
  change(
    'post',
    `${of}/decisions/:decisionId/second`,
    DEBTOR,
    'Answer what somebody proposed',
    AnswerProposal,
  ),
  change('post', `${of}/messages/:messageId/again`, DEBTOR, 'Send again'),
  change('post', `${of}/tasks/:taskId/done`, DEBTOR, 'A task is done'),
  change('post', `${of}/tasks/:taskId/kept`, DEBTOR, 'Keep money as credit'),
  change('post', `${of}/tasks/:taskId/arrival`, DEBTOR, 'Whether the invoice arrived', AnswerArrival),
  ...DESK_ANSWER_ROUTES,
  ...DESK_ACTION_ROUTES,
  ...DESK_SETTINGS_ROUTES,
  ...DESK_LOGO_ROUTES,
  ...DESK_REPORT_ROUTES,
  ...DESK_SIMULATION_ROUTES,
  ...DESK_SALES_ROUTES,
  read(`${of}/documents/:documentId`, DEBTOR, 'A message or letter as it was sent', { types: ARCHIVED }),
  read(`${of}/proofs/:proofId`, DEBTOR, 'A file that the debtor handed in', { types: PROOFS }),
  read('/tasks', WORK, 'What waits for a decision', TaskList, TaskQuery),
  ...DESK_INBOX_ROUTES,
  read('/calls', WORK, 'The calls of today', CallList),
  read('/letters', WORK, 'Letters on their way to paper', LetterQueue),
  change('post', '/letters/print', WORK, 'Print letters', PrintLetters, { 200: PrintedLetters }),
  change('post', '/letters/:accountId/:letterId/posted', WORK, 'A letter went into the post', LetterPosted),
  read('/releases', WORK, 'First batches that wait', Releases),
  change('post', '/releases/:importId', WORK, 'Let a first batch go'),
  {
    method: 'post',
    path: '/imports',
    tag: FILES,
    summary: 'Hand in files, all or none',
    body: { schema: FILES_OF_FORM, files: true, instead: SentUploads },
    answers: { 202: ImportAccepted },
  },
  uploadsRoute(FILES),
  read('/imports', FILES, 'All imports, the newest first', ImportJobs),
  read('/imports/:id', FILES, 'How far an import is', ImportProgress, ImportQuery),
  ...DESK_CONNECTION_ROUTES,
  change('post', '/maintenance/rows', LOG, 'Write the rows of lists anew', RefreshRows, {
    200: RowsRefreshed,
  }),
  change('post', '/maintenance/reports', LOG, 'Count the days of the reports anew', CheckReports, {
    200: ReportsChecked,
  }),
  read('/audit', LOG, 'Who saw and did what', AuditPage, AuditQuery),
  read('/audit.csv', LOG, 'Who saw and did what, as a file', { types: ['text/csv'] }, AuditQuery),
];
