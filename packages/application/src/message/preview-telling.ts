import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { type Debtor, mailAddressOf } from '@voldaan/domain/party/debtor.ts';
import { withoutSecrets } from '@voldaan/messages/content/without-secrets.ts';
import { renderMail } from '@voldaan/messages/mail/render-mail.ts';
import { pageIn } from '../link/page-in.ts';
import { groupedReference } from '../link/reference.ts';
import type { Services } from '../services.ts';
import { dossierMark } from './dossier-mark.ts';
import { addresseeOf, creditorOf } from './parties.ts';
import { toldMessage } from './told-message.ts';

/** A mail as it would leave, with words where its links and codes will stand. */
export type PreviewedMail = {
  /** null: no address works, so it would not leave */
  readonly to: string | null;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
};

export type PreviewOf = {
  readonly account: string;
  readonly hash: string;
  /** The account as the decision would leave it. */
  readonly state: AccountState;
  readonly administration: Administration;
  readonly debtor: Debtor;
  readonly today: PlainDate;
  /** What the person typed, under whatever id the decision was given. */
  readonly words: string | null;
};

/**
 * The mail that the newest telling of an account would be: made and rendered as it is when it is sent, kept as it is
 * archived. Writes nothing, makes no link.
 *
 * @returns undefined when nothing is told, or when the mail lacks a fact without which it must not leave
 */
export const previewTelling = async (
  { addresses }: Pick<Services, 'addresses'>,
  { account, hash, state, administration, debtor, today, words }: PreviewOf,
): Promise<PreviewedMail | undefined> => {
  const telling = state.tellings?.at(-1);
  if (!telling) return undefined;
  const { language } = debtor;
  const message = await toldMessage(state, telling, {
    date: today,
    creditor: creditorOf(administration),
    addressee: addresseeOf(debtor),
    dossierMark: dossierMark(hash),
    statusUrl: '',
    payment: {
      iban: administration.iban,
      reference: groupedReference(account),
      payUrl: '',
      enterUrl: pageIn(addresses, 'open', language),
      typedCode: '',
    },
    words: async () => words ?? undefined,
  });
  const mail = renderMail(withoutSecrets(message));
  return mail.ok
    ? { to: mailAddressOf(debtor) ?? null, language, subject: mail.subject, text: mail.text }
    : undefined;
};
