import type { Language } from '@voldaan/domain/money/euro.ts';
import { putFile } from '../http/put-file.ts';
import { fitsInRequest, formOf, type OnSending, sendFiles } from '../http/upload.ts';
import type { UploadLinks } from '../http/uploads.ts';
import { actionsClient } from './actions-client.ts';
import { agreementsClient } from './agreements-client.ts';
import { answersClient } from './answers-client.ts';
import type { Approve } from './approvals.ts';
import type { AuditAsked, AuditPage } from './audit.ts';
import type { CallOutcome } from './call-outcome.ts';
import type { CallList } from './calls.ts';
import { connectionsClient } from './connections-client.ts';
import type { ChangeDebtor } from './debtor.ts';
import type { DebtorCard, PortalLink } from './debtor-card.ts';
import type { AnswerProposal, Decide } from './decisions.ts';
import type { PlaceHold } from './holds.ts';
import type { ImportAccepted, ImportJobs, ImportProgress } from './imports.ts';
import { inboxClient } from './inbox-client.ts';
import type { LetterPosted, LetterQueue, PrintedLetters, PrintLetters } from './letters.ts';
import { listsClient } from './lists-client.ts';
import { logoClient } from './logo-client.ts';
import type { CheckReports, RefreshRows, ReportsChecked, RowsRefreshed } from './maintenance.ts';
import type { BookedReceipt, BookReceipt } from './receipts.ts';
import type { Releases } from './releases.ts';
import { reportsClient } from './reports-client.ts';
import { type Answer, type Failure, type Fetch, requester, type UnansweredTexts } from './request.ts';
import { reviewClient } from './review-client.ts';
import { salesClient } from './sales-client.ts';
import type { Me, SessionChoices } from './session.ts';
import { settingsClient } from './settings-client.ts';
import { signInClient } from './sign-in-client.ts';
import { simulationClient } from './simulation-client.ts';
import type { AnswerArrival } from './tasks.ts';
import type { KeepTerms } from './terms.ts';

const name = encodeURIComponent;
const debtor = (id: string) => `/debtors/${name(id)}`;
const task = (id: string, taskId: string) => `${debtor(id)}/tasks/${name(taskId)}`;

/**
 * The desk's API as typed functions. Only types come from the schemas, so that no zod reaches the browser.
 *
 * @param language - in which the server words what only it can say, such as the problems of a file
 * @example const answer = await deskClient(fetch, () => 'nl', texts).me(); if (answer.ok) show(answer.value.user.name);
 */
export const deskClient = (fetch: Fetch, language: () => Language, texts: UnansweredTexts) => {
  const request = requester(fetch, language, texts);
  const { get, send } = request;
  const uploads = {
    askUploads: (sizes: readonly number[]) => send<UploadLinks>('POST', '/uploads', { sizes }),
    put: putFile(fetch),
    notArrived: request.offline,
  };
  return {
    ...signInClient(request),
    ...connectionsClient(request),
    ...answersClient(request),
    ...actionsClient(request),
    ...listsClient(request),
    ...inboxClient(request),
    ...reviewClient(request),
    ...agreementsClient(request),
    ...simulationClient(request),
    ...reportsClient(request),
    ...salesClient(request),
    ...settingsClient(request),
    ...logoClient(request),
    refreshRows: (body: RefreshRows) => send<RowsRefreshed>('POST', '/maintenance/rows', body),
    checkReports: (body: CheckReports) => send<ReportsChecked>('POST', '/maintenance/reports', body),
    me: () => get<Me>('/me'),
    choices: () => get<SessionChoices>('/session/choices'),
    signIn: (userId: string) => send<null>('POST', '/session', { userId }),
    signOut: () => send<null>('DELETE', '/session'),
    chooseAdministration: (id: string) => send<null>('POST', '/session/administration', { id }),

    /** `undefined` as value: not changed since `version`. */
    card: (id: string, version?: string) => get<DebtorCard | undefined>(debtor(id), version),
    changeDebtor: (id: string, body: ChangeDebtor) => send<null>('PUT', `${debtor(id)}/debtor`, body),
    /** Without a file the proof that is on file stays. */
    keepTerms: async (id: string, said: Omit<KeepTerms, 'proof'>, file?: File): Promise<Answer<null>> => {
      const sent = file && (await sendFiles<Failure>(uploads, [file]));
      if (sent && !sent.ok) return sent;
      const proof = sent?.value.uploads[0] ?? null;
      return send<null>('PUT', `${debtor(id)}/terms`, { ...said, proof } satisfies KeepTerms);
    },
    clearTerms: (id: string) => send<null>('DELETE', `${debtor(id)}/terms`),
    revokeLinks: (id: string) => send<null>('POST', `/accounts/${name(id)}/links/revoke`),
    makePortalLink: (id: string) => send<PortalLink>('POST', `${debtor(id)}/portal-links`),
    placeHold: (id: string, body: PlaceHold) => send<null>('POST', `${debtor(id)}/holds`, body),
    endHold: (id: string, holdId: string) => send<null>('DELETE', `${debtor(id)}/holds/${name(holdId)}`),
    approve: (id: string, approvalId: string) =>
      send<null>('POST', `${debtor(id)}/approvals/${name(approvalId)}`, {
        decision: 'approve',
      } satisfies Approve),
    recordCall: (id: string, callId: string, body: CallOutcome) =>
      send<null>('POST', `${debtor(id)}/calls/${name(callId)}/outcomes`, body),
    bookReceipt: (id: string, body: BookReceipt) =>
      send<BookedReceipt>('POST', `${debtor(id)}/receipts`, body),
    decide: (id: string, decisionId: string, body: Decide) =>
      send<null>('POST', `${debtor(id)}/decisions/${name(decisionId)}`, body),
    answerProposal: (id: string, decisionId: string, body: AnswerProposal) =>
      send<null>('POST', `${debtor(id)}/decisions/${name(decisionId)}/second`, body),
    sendAgain: (id: string, messageId: string) =>
      send<null>('POST', `${debtor(id)}/messages/${name(messageId)}/again`),

    closeTask: (id: string, taskId: string) => send<null>('POST', `${task(id, taskId)}/done`),
    keepCredit: (id: string, taskId: string) => send<null>('POST', `${task(id, taskId)}/kept`),
    answerArrival: (id: string, taskId: string, body: AnswerArrival) =>
      send<null>('POST', `${task(id, taskId)}/arrival`, body),

    calls: () => get<CallList>('/calls'),
    letters: () => get<LetterQueue>('/letters'),
    print: (letters: PrintLetters['letters']) => send<PrintedLetters>('POST', '/letters/print', { letters }),
    posted: (accountId: string, letterId: string, body: LetterPosted) =>
      send<null>('POST', `/letters/${name(accountId)}/${name(letterId)}/posted`, body),
    releases: () => get<Releases>('/releases'),
    release: (importId: string) => send<null>('POST', `/releases/${name(importId)}`),
    audit: (asked: AuditAsked) => get<AuditPage>(`/audit?${new URLSearchParams(asked)}`),
    imports: () => get<ImportJobs>('/imports'),
    importProgress: (id: string, most: number) => get<ImportProgress>(`/imports/${name(id)}?most=${most}`),
    /** All or none; large ones go straight to the bucket. */
    importFiles: async (files: readonly File[], onSending?: OnSending): Promise<Answer<ImportAccepted>> => {
      if (fitsInRequest(files)) return send<ImportAccepted>('POST', '/imports', formOf(files));
      const sent = await sendFiles<Failure>(uploads, files, onSending);
      return sent.ok ? send<ImportAccepted>('POST', '/imports', sent.value) : sent;
    },
  };
};

export type DeskClient = ReturnType<typeof deskClient>;

/** Where a message or letter of a debtor opens, as it was sent. */
export const documentAddress = (debtorId: string, documentId: string): string =>
  `/api${debtor(debtorId)}/documents/${name(documentId)}`;

/** Where a file opens that a debtor handed in; it is downloaded. */
export const proofAddress = (debtorId: string, proofId: string): string =>
  `/api${debtor(debtorId)}/proofs/${name(proofId)}`;

/** Where the log of some days is handed out as a file for a spreadsheet. */
export const auditFileAddress = (asked: AuditAsked): string => `/api/audit.csv?${new URLSearchParams(asked)}`;
