import { ConfirmAgreement } from '../desk/agreements.ts';
import { MailPreview } from '../desk/review.ts';
import type { Route } from './route.ts';

const tag = 'Work';
const of = '/debtors/:id/agreements/:agreementId';

/** What was agreed on the phone, and its confirmation. */
export const DESK_AGREEMENT_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: `${of}/mail`,
    tag,
    summary: 'The confirmation of a call as it would leave',
    answers: { 200: MailPreview },
  },
  {
    method: 'post',
    path: `${of}/confirmation`,
    tag,
    summary: 'Send the confirmation of a call, or leave it out',
    body: { schema: ConfirmAgreement },
    answers: { 204: null },
  },
];
