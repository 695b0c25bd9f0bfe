import type { MessageNews } from '@voldaan/domain/account/decide/record-message.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { type Debtor, mailAddressOf } from '@voldaan/domain/party/debtor.ts';
import { isMessageStep } from '@voldaan/domain/plan/dunning-step.ts';
import type { Message } from '@voldaan/messages/content/message.ts';
import { withoutSecrets } from '@voldaan/messages/content/without-secrets.ts';
import { fileNameOf } from '@voldaan/messages/file-name.ts';
import { renderMail } from '@voldaan/messages/mail/render-mail.ts';
import { replyAddress } from '../incoming/reply-address.ts';
import { groupedCode } from '../link/crockford.ts';
import { pageIn } from '../link/page-in.ts';
import { newPersonalLink } from '../link/personal-link.ts';
import { groupedReference } from '../link/reference.ts';
import { typedCodeOf } from '../link/typed-code.ts';
import { type ArchivedMail, mailDocument } from '../message/archive.ts';
import { claimingMessage } from '../message/claiming-message.ts';
import { dossierMark } from '../message/dossier-mark.ts';
import { addresseeOf, creditorOf } from '../message/parties.ts';
import { paymentMessage } from '../message/payment-message.ts';
import { toldMessage } from '../message/told-message.ts';
import { underLogo, underPrintedLogo } from '../message/under-logo.ts';
import type { Loaded } from '../ports/stream.ts';
import type { Services } from '../services.ts';

export type Claimed = Extract<AccountEvent, { type: 'MessageClaimed' }>;

const contentOf = async (
  services: Services,
  loaded: Loaded<AccountState>,
  administration: Administration,
  debtor: Debtor,
  claimed: Claimed,
): Promise<Message | undefined> => {
  const { key, state } = loaded;
  const way = {
    date: claimed.on,
    payUrl: await newPersonalLink(services, key.administration, debtor, {
      use: 'pay',
      message: claimed.messageId,
    }),
    typedCode: groupedCode(typedCodeOf(services, key.administration, debtor)),
    enterUrl: pageIn(services.addresses, 'open', debtor.language),
    dossierMark: dossierMark(loaded.hash),
  };
  if (claimed.message === 'payment-received') {
    const confirmation = state.confirmations.find((candidate) => candidate.receiptId === claimed.receiptId);
    return confirmation && paymentMessage(key.id, state, administration, debtor, confirmation, way);
  }
  const { message } = claimed;
  if (!isMessageStep(message)) {
    const telling = state.tellings?.find((candidate) => candidate.id === claimed.tellingId);
    const { date, payUrl, typedCode, enterUrl } = way;
    const { iban } = administration;
    return (
      telling &&
      toldMessage(state, telling, {
        date,
        creditor: creditorOf(administration),
        addressee: addresseeOf(debtor),
        dossierMark: way.dossierMark,
        statusUrl: payUrl,
        payment: { iban, reference: groupedReference(key.id), payUrl, enterUrl, typedCode },
        words: (id) => services.texts.read(key.administration, key.id, id),
      })
    );
  }
  // A copy says what its letter says, with the date of that.
  const flight = state.messages.find((message) => message.id === claimed.messageId);
  const asks = claimed.asks ?? flight?.asks;
  return claimingMessage(key.id, state, administration, debtor, {
    ...way,
    date: flight?.fixedOn ?? claimed.on,
    step: message,
    about: claimed.invoices,
    joined: claimed.joined ?? [],
    lastDate: claimed.last ?? claimed.on,
    ...(asks && { asks }),
    registered: state.letters.some((letter) => letter.post === 'registered'),
  });
};

/** Messages that carry their own paper. */
const WITH_PAPER: readonly Message['kind'][] = ['notice', 'fourteen-day-notice', 'notice-of-default'];

/** A notice to a business goes as a mail with the letter as its PDF; on paper it goes only where the plan says so. */
const attachmentsOf = async (services: Services, administration: Administration, message: Message) => {
  if (message.kind === 'arrangement-confirmed') {
    const { renderArrangement } = await import('@voldaan/messages/letter/render-arrangement.ts');
    const agreed = await renderArrangement(await underPrintedLogo(services, administration, message));
    return agreed.ok
      ? [{ fileName: agreed.copy.fileName, contentType: 'application/pdf', bytes: agreed.copy.pdf }]
      : [];
  }
  if (!WITH_PAPER.includes(message.kind)) return [];
  if (!message.addressee.address) return [];
  // What draws on paper is large, and most mails go without it.
  const { renderLetter } = await import('@voldaan/messages/letter/render-letter.ts');
  const letter = await renderLetter(await underPrintedLogo(services, administration, message));
  if (!letter.ok) return [];
  return [{ fileName: fileNameOf(message), contentType: 'application/pdf', bytes: letter.pdf }];
};

/**
 * Sends one message that this run has claimed, and keeps a copy without live links. Never throws for a
 * failed sending: the outcome is news for the account.
 */
export const sendClaimed = async (
  services: Services,
  loaded: Loaded<AccountState>,
  administration: Administration,
  debtor: Debtor,
  claimed: Claimed,
): Promise<MessageNews> => {
  const { key } = loaded;
  const address = mailAddressOf(debtor);
  const content = address ? await contentOf(services, loaded, administration, debtor, claimed) : undefined;
  if (!address || !content) return { news: 'refused', reason: 'no-address', permanent: true };
  const message = underLogo(services, administration, content);
  const mail = renderMail(message);
  if (!mail.ok) return { news: 'unknown', reason: `missing facts: ${mail.missing.join(', ')}` };
  const archived = renderMail(withoutSecrets(message));
  if (archived.ok) {
    const { subject, html, text } = archived;
    const copy: ArchivedMail = { to: address, subject, html, text };
    const bytes = new TextEncoder().encode(JSON.stringify(copy));
    await services.documents.put(
      mailDocument(key.administration, key.id, claimed.messageId),
      bytes,
      'application/json',
    );
  }
  const outcome = await services.mailer.send({
    messageId: claimed.messageId,
    administration: key.administration,
    account: key.id,
    from: { name: administration.name, address: administration.sender },
    replyTo: replyAddress(services, key) ?? administration.contact.email,
    to: { name: debtor.contactName ?? debtor.name, address },
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    attachments: await attachmentsOf(services, administration, message),
  });
  switch (outcome.outcome) {
    case 'sent':
      return { news: 'sent', providerId: outcome.providerId };
    case 'refused':
      return { news: 'refused', reason: outcome.reason, permanent: outcome.permanent };
    case 'unknown':
      return { news: 'unknown', reason: outcome.reason };
  }
};
