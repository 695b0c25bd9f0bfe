import { type MailRecord, readMailRecord } from '@voldaan/application/incoming/mail-record.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { OpenedAccount } from '../opened-account.ts';

const asText = ({ from, subject, text, quoted, files }: MailRecord): string =>
  [
    `${from.name} <${from.address}>`.trim(),
    subject,
    ...(files.length > 0 ? [files.map(({ name }) => `[${name}]`).join(' ')] : []),
    '',
    text,
    ...(quoted ? ['', quoted] : []),
    '',
  ].join('\n');

/** A mail that came in, whole, as plain text: nothing of a stranger is ever shown as a page. */
export const receivedMail = async (
  services: Services,
  { key }: OpenedAccount,
  mailId: string,
): Promise<Uint8Array | undefined> => {
  const history = await services.accounts.history(key);
  const received = history
    .flatMap(({ events }) => events)
    .find((event) => event.type === 'MailReceived' && event.mailId === mailId);
  if (received?.type !== 'MailReceived' || !received.note) return undefined;
  const record = readMailRecord(await services.texts.read(key.administration, key.id, received.note.id));
  return record && new TextEncoder().encode(asText(record));
};
