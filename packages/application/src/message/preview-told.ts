import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { Told } from '@voldaan/domain/account/telling.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { type Debtor, mailAddressOf } from '@voldaan/domain/party/debtor.ts';
import { withoutSecrets } from '@voldaan/messages/content/without-secrets.ts';
import { renderMail } from '@voldaan/messages/mail/render-mail.ts';
import { administrationOf } from '../account/administrations.ts';
import { pageIn } from '../link/page-in.ts';
import { groupedReference } from '../link/reference.ts';
import type { Loaded } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { dossierMark } from './dossier-mark.ts';
import { addresseeOf, creditorOf } from './parties.ts';
import { toldMessage } from './told-message.ts';

/** A mail before it is sent. */
export type PreviewedMail = {
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
};

/**
 * What the debtor would be told, rendered as it would leave but without a way in: nothing is made or kept.
 *
 * @returns undefined when a fact is missing, so that it could not leave
 */
export const previewTold = async (
  services: Services,
  { key, state, hash }: Loaded<AccountState>,
  debtor: Debtor,
  told: Told,
): Promise<PreviewedMail | undefined> => {
  const administration = await administrationOf(services.items, key.administration);
  const today = amsterdamDate(services.clock.now());
  const enterUrl = pageIn(services.addresses, 'open', debtor.language);
  const message = await toldMessage(
    state,
    { ...told, id: '', since: today },
    {
      date: today,
      creditor: creditorOf(administration),
      addressee: addresseeOf(debtor),
      dossierMark: dossierMark(hash),
      statusUrl: enterUrl,
      payment: {
        iban: administration.iban,
        reference: groupedReference(key.id),
        payUrl: enterUrl,
        enterUrl,
        typedCode: '-',
      },
      words: (id) => services.texts.read(key.administration, key.id, id),
    },
  );
  const mail = renderMail(withoutSecrets(message));
  if (!mail.ok) return undefined;
  return { to: mailAddressOf(debtor) ?? null, subject: mail.subject, text: mail.text };
};
