import { type ArchivedMail, letterDocument, mailDocument } from '@voldaan/application/message/archive.ts';
import type { Services } from '@voldaan/application/services.ts';
import { logosOf } from '@voldaan/application/upload/logo.ts';
import { findInvoice } from '@voldaan/domain/account/state.ts';
import { invoiceFileName } from '@voldaan/messages/file-name.ts';
import type { Result, StaffSession, StoredDocument } from '../../../desk/desk-ports.ts';
import { type OpenedAccount, openAccount } from '../opened-account.ts';
import { chronicleOf } from '../past/chronicle.ts';
import { found, refused } from '../result.ts';
import { receivedMail } from './received-mail.ts';

/** A mail opens as its receiver saw it. */
const mailOf = async (services: Services, key: string, name: string): Promise<StoredDocument | undefined> => {
  const kept = await services.documents.get(key);
  if (!kept) return undefined;
  const { html } = JSON.parse(new TextDecoder().decode(kept.bytes)) as ArchivedMail;
  const pictures = logosOf(services.addresses);
  return { name: `${name}.html`, type: 'text/html', bytes: new TextEncoder().encode(html), pictures };
};

const pdfOf = async (services: Services, key: string, name: string): Promise<StoredDocument | undefined> => {
  const kept = await services.documents.get(key);
  return kept && { name, type: 'application/pdf', bytes: kept.bytes };
};

/** Where the document of an invoice or credit note lies, whether it is open or not. */
const invoiceKey = async (
  services: Services,
  { key, state }: OpenedAccount,
  number: string,
): Promise<string | undefined> => {
  const open = findInvoice(state, number);
  if (open) return open.document;
  const { closed, creditNotes } = chronicleOf(await services.accounts.history(key));
  const left = closed.find(({ invoice }) => invoice.number === number)?.invoice;
  return (left ?? creditNotes.find((note) => note.number === number))?.document;
};

const documentOf = async (
  services: Services,
  account: OpenedAccount,
  documentId: string,
): Promise<StoredDocument | undefined> => {
  const { administration, id } = account.key;
  const [, kind, name = ''] = /^(mail|letter|invoice|received)-(.+)$/s.exec(documentId) ?? [];
  if (kind === 'mail' && /^M\d+$/.test(name)) {
    return mailOf(services, mailDocument(administration, id, name), documentId);
  }
  if (kind === 'letter' && /^L\d+$/.test(name)) {
    return pdfOf(services, letterDocument(administration, id, name), `${documentId}.pdf`);
  }
  if (kind === 'received') {
    const bytes = await receivedMail(services, account, name);
    return bytes && { name: `${documentId}.txt`, type: 'text/plain', bytes };
  }
  const key = kind === 'invoice' ? await invoiceKey(services, account, name) : undefined;
  return key ? pdfOf(services, key, invoiceFileName(name, account.administration.language)) : undefined;
};

/** A message or letter as it was sent, or an invoice as it came in; of this account alone. */
export const readDocument = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  documentId: string,
): Promise<Result<StoredDocument>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  const document = account && (await documentOf(services, account, documentId));
  return document ? found(document) : refused('not-found');
};
