import type { ConfirmAgreement } from './agreements.ts';
import type { requester } from './request.ts';
import type { MailPreview } from './review.ts';

const name = encodeURIComponent;
const agreement = (debtorId: string, id: string) => `/debtors/${name(debtorId)}/agreements/${name(id)}`;

/** What was agreed on the phone, and its confirmation. */
export const agreementsClient = ({ get, send }: ReturnType<typeof requester>) => ({
  agreementMail: (debtorId: string, id: string) => get<MailPreview>(`${agreement(debtorId, id)}/mail`),
  confirmAgreement: (debtorId: string, id: string, body: ConfirmAgreement) =>
    send<null>('POST', `${agreement(debtorId, id)}/confirmation`, body),
});
