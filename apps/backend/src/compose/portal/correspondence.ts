import { type ArchivedMail, mailDocument } from '@voldaan/application/message/archive.ts';
import type { LogEntry } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Correspondence } from '@voldaan/contract/portal/correspondence.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Answered } from '../../portal/ports.ts';
import { answered, refused } from './answers.ts';
import { type DebtorSession, keyOf } from './debtor-session.ts';

/** Messages that the page lists. */
const SHOWN = 20;

const readMail = async (
  services: Services,
  session: DebtorSession,
  messageId: string,
): Promise<ArchivedMail | undefined> => {
  const kept = await services.documents.get(mailDocument(session.administration, session.account, messageId));
  return kept && (JSON.parse(new TextDecoder().decode(kept.bytes)) as ArchivedMail);
};

/** What was written to a debtor by mail, newest first: date and subject, no step and no number. */
export const correspondenceIn = async (
  services: Services,
  session: DebtorSession,
  log: readonly LogEntry<AccountEvent>[],
) => {
  const sent = log
    .flatMap((entry) =>
      entry.events.flatMap((event) =>
        event.type === 'MessageSent' ? [{ id: event.messageId, on: amsterdamDate(entry.at) }] : [],
      ),
    )
    .reverse()
    .slice(0, SHOWN);
  const read = await Promise.all(
    sent.map(async ({ id, on }) => {
      const mail = await readMail(services, session, id);
      return mail ? [{ id, on, subject: mail.subject }] : [];
    }),
  );
  return read.flat();
};

/** One of them as it was sent; a message of somebody else does not exist. */
export const correspondenceOf = async (
  services: Services,
  session: DebtorSession,
  id: string,
): Promise<Answered<Correspondence>> => {
  if (session.assurance !== 'second-factor') return refused('second-factor-needed');
  if (!/^M\d+$/.test(id)) return refused('receipt-not-found');
  const log = await services.accounts.history(keyOf(session));
  const entry = log.find(({ events }) =>
    events.some((event) => event.type === 'MessageSent' && event.messageId === id),
  );
  const mail = entry && (await readMail(services, session, id));
  if (!mail) return refused('receipt-not-found');
  return answered({ id, on: amsterdamDate(entry.at), subject: mail.subject, text: mail.text });
};
