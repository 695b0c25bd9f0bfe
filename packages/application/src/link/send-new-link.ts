import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import { lacksRegistration } from '@voldaan/domain/party/collector.ts';
import { type Debtor, mailAddressOf } from '@voldaan/domain/party/debtor.ts';
import { renderWayIn } from '@voldaan/messages/way-in/render-way-in.ts';
import { type NewWayIn, withoutWayIn } from '@voldaan/messages/way-in/way-in.ts';
import { administrationOf } from '../account/administrations.ts';
import { accountKey } from '../account/fold.ts';
import { replyAddress } from '../incoming/reply-address.ts';
import { type ArchivedMail, mailDocument } from '../message/archive.ts';
import { dossierMark } from '../message/dossier-mark.ts';
import { addresseeOf, creditorOf } from '../message/parties.ts';
import { underLogo } from '../message/under-logo.ts';
import type { NewLinkRequest } from '../ports/new-links.ts';
import type { Services } from '../services.ts';
import { attempt } from '../session/attempts.ts';
import { groupedCode } from './crockford.ts';
import { pageIn } from './page-in.ts';
import { LINK_DAYS, newPersonalLink } from './personal-link.ts';
import { registerTypedCode, typedCodeOf } from './typed-code.ts';
import { whoAsks } from './who-asks.ts';

const messageOf = async (
  services: Services,
  administration: Parameters<typeof creditorOf>[0],
  debtor: Debtor,
  messageId: string,
): Promise<NewWayIn> => {
  const today = amsterdamDate(services.clock.now());
  const { hash } = await services.accounts.load(accountKey(administration.id, debtor.id));
  await registerTypedCode(services, administration.id, debtor);
  return {
    date: today,
    creditor: creditorOf(administration),
    addressee: addresseeOf(debtor),
    dossierMark: dossierMark(hash),
    openUrl: await newPersonalLink(services, administration.id, debtor, {
      use: 'new-way-in',
      message: messageId,
    }),
    // The link ends at this hour of that day; the day before is the last that is whole.
    until: addDays(today, LINK_DAYS - 1),
    enterUrl: pageIn(services.addresses, 'open', debtor.language),
    typedCode: groupedCode(typedCodeOf(services, administration.id, debtor)),
  };
};

/**
 * Mails a new way in to the address on file of whoever asked, if he is known and can be written to: at most
 * three times a day, and each request once, whatever becomes of the mail. Nobody hears whether it left.
 */
export const sendNewLink = async (services: Services, request: NewLinkRequest): Promise<void> => {
  const firstTime = await attempt(services, 'new-link-request', request.id);
  if (!firstTime.ok) return;
  const asker = await whoAsks(services, request.by);
  const address = asker && mailAddressOf(asker.debtor);
  if (!asker || !address) return;
  const { debtor } = asker;
  const administration = await administrationOf(services.items, asker.administration);
  const today = amsterdamDate(services.clock.now());
  if (administration.stopped || lacksRegistration(administration.collector, debtor.kind, today)) return;
  const room = await attempt(services, 'new-link-mail', `${administration.id}/${debtor.id}`);
  if (!room.ok) return;

  const messageId = `new-link-${request.id}`;
  const content = await messageOf(services, administration, debtor, messageId);
  const message = underLogo(services, administration, content);
  const copy: ArchivedMail = { to: address, ...renderWayIn(withoutWayIn(message)) };
  await services.documents.put(
    mailDocument(administration.id, debtor.id, messageId),
    new TextEncoder().encode(JSON.stringify(copy)),
    'application/json',
  );
  await services.mailer.send({
    ...renderWayIn(message),
    messageId,
    administration: administration.id,
    account: debtor.id,
    from: { name: administration.name, address: administration.sender },
    replyTo: replyAddress(services, accountKey(administration.id, debtor.id)) ?? administration.contact.email,
    to: { name: debtor.contactName ?? debtor.name, address },
    attachments: [],
  });
};
