import type { AdministrationSettings, ChangeAdministration } from './administration-settings.ts';
import type { AnswerArrangement, EndArrangement, RecordArrangement } from './arrangements.ts';
import type { DeskClaim, Forgive, ReturnedNotice } from './claims.ts';
import type { AnswerReport, AnswerWriting } from './debtor-answers.ts';
import type { AnswerDispute } from './disputes.ts';
import type { LegalChoices, LegalSettings } from './legal-settings.ts';
import type { RecordPromise } from './promises.ts';
import type { requester } from './request.ts';

const name = encodeURIComponent;
const debtor = (id: string) => `/debtors/${name(id)}`;

/** What is claimed of a debtor, and our answers to what he said. */
export const answersClient = ({ get, send }: ReturnType<typeof requester>) => ({
  administrationSettings: () => get<AdministrationSettings>('/settings/administration'),
  changeAdministration: (body: ChangeAdministration) => send<null>('PUT', '/settings/administration', body),
  legalSettings: () => get<LegalSettings>('/settings/law'),
  changeLegalSettings: (body: LegalChoices) => send<null>('PUT', '/settings/law', body),
  claim: (id: string) => get<DeskClaim>(`${debtor(id)}/claim`),
  forgive: (id: string, body: Forgive) => send<null>('POST', `${debtor(id)}/forgivenesses`, body),
  returnNotice: (id: string, body: ReturnedNotice) =>
    send<null>('POST', `${debtor(id)}/returned-notices`, body),
  answerDispute: (id: string, disputeId: string, body: AnswerDispute) =>
    send<null>('POST', `${debtor(id)}/disputes/${name(disputeId)}/answer`, body),
  answerArrangement: (id: string, arrangementId: string, body: AnswerArrangement) =>
    send<null>('POST', `${debtor(id)}/arrangements/${name(arrangementId)}/answer`, body),
  endArrangement: (id: string, arrangementId: string, body: EndArrangement) =>
    send<null>('POST', `${debtor(id)}/arrangements/${name(arrangementId)}/end`, body),
  recordArrangement: (id: string, body: RecordArrangement) =>
    send<null>('POST', `${debtor(id)}/arrangements`, body),
  recordPromise: (id: string, body: RecordPromise) => send<null>('POST', `${debtor(id)}/promises`, body),
  answerReport: (id: string, reportId: string, body: AnswerReport) =>
    send<null>('POST', `${debtor(id)}/reports/${name(reportId)}/answer`, body),
  answerWriting: (id: string, writingId: string, body: AnswerWriting) =>
    send<null>('POST', `${debtor(id)}/writings/${name(writingId)}/answer`, body),
});
