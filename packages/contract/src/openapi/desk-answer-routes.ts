import { AdministrationSettings, ChangeAdministration } from '../desk/administration-settings.ts';
import { AnswerArrangement, EndArrangement, RecordArrangement } from '../desk/arrangements.ts';
import { DeskClaim, Forgive, ReturnedNotice } from '../desk/claims.ts';
import { AnswerReport, AnswerWriting } from '../desk/debtor-answers.ts';
import { AnswerDispute } from '../desk/disputes.ts';
import { LegalChoices, LegalSettings } from '../desk/legal-settings.ts';
import { RecordPromise } from '../desk/promises.ts';
import { actsOn } from './act-route.ts';
import type { Route } from './route.ts';

const tag = 'Claims and answers';
const of = '/debtors/:id';

const act = actsOn(of, tag);

/** What is claimed of a debtor, and our answers to what he said. */
export const DESK_ANSWER_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: `${of}/claim`,
    tag,
    summary: 'What is claimed, and what merely runs',
    answers: { 200: DeskClaim },
  },
  {
    method: 'get',
    path: '/settings/administration',
    tag,
    summary: 'The details of the administration, and what is missing',
    answers: { 200: AdministrationSettings },
  },
  {
    method: 'put',
    path: '/settings/administration',
    tag,
    summary: 'Change the details of the administration, or stop and start sending',
    body: { schema: ChangeAdministration },
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/settings/law',
    tag,
    summary: 'What was chosen within the law',
    answers: { 200: LegalSettings },
  },
  {
    method: 'put',
    path: '/settings/law',
    tag,
    summary: 'Choose within the law',
    body: { schema: LegalChoices },
    answers: { 204: null },
  },
  act('/forgivenesses', 'Give up parts of what is asked', Forgive),
  act('/returned-notices', 'A fourteen-day notice came back', ReturnedNotice),
  act('/disputes/:disputeId/answer', 'Answer an objection', AnswerDispute),
  act('/arrangements', 'Record what was offered on the phone', RecordArrangement),
  act('/arrangements/:arrangementId/answer', 'Answer a proposal to pay in parts', AnswerArrangement),
  act('/arrangements/:arrangementId/end', 'Announce that an arrangement ends', EndArrangement),
  act('/promises', 'Record a promise made on the phone', RecordPromise),
  act('/reports/:reportId/answer', 'Say whether reported money was found', AnswerReport),
  act('/writings/:writingId/answer', 'Say that a message was dealt with', AnswerWriting),
];
