import type { Administration } from '@voldaan/domain/party/administration.ts';
import { type Debtor, mailAddressOf } from '@voldaan/domain/party/debtor.ts';
import type { StepAhead } from '@voldaan/domain/plan/step-ahead.ts';
import { withoutSecrets } from '@voldaan/messages/content/without-secrets.ts';
import { renderMail } from '@voldaan/messages/mail/render-mail.ts';
import { pageIn } from '../link/page-in.ts';
import type { Services } from '../services.ts';
import { claimingMessage } from './claiming-message.ts';
import { dossierMark } from './dossier-mark.ts';
import type { PreviewedMail } from './preview-telling.ts';

export type StepPreviewOf = {
  readonly account: string;
  readonly hash: string;
  readonly ahead: StepAhead;
  readonly administration: Administration;
  readonly debtor: Debtor;
};

/**
 * A step that waits for a yes as its mail will read, by what makes it when it is sent. Its letter says the same.
 * Writes nothing, makes no link.
 *
 * @returns undefined when it lacks a fact without which it must not leave
 */
export const previewStep = (
  { addresses }: Pick<Services, 'addresses'>,
  { account, hash, ahead, administration, debtor }: StepPreviewOf,
): PreviewedMail | undefined => {
  const { step, on, last, invoices, joined, asks, post, state } = ahead;
  const { language } = debtor;
  const message = claimingMessage(account, state, administration, debtor, {
    step,
    about: invoices,
    joined,
    date: on,
    lastDate: last,
    ...(asks && { asks }),
    payUrl: '',
    typedCode: '',
    enterUrl: pageIn(addresses, 'open', language),
    dossierMark: dossierMark(hash),
    registered: post === 'registered',
  });
  const mail = renderMail(withoutSecrets(message));
  return mail.ok
    ? { to: mailAddressOf(debtor) ?? null, language, subject: mail.subject, text: mail.text }
    : undefined;
};
