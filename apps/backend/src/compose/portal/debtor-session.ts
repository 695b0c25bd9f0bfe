import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { debtorOf } from '@voldaan/application/account/debtors.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import type { SecretRecord } from '@voldaan/application/ports/secrets.ts';
import type { Actor, StreamKey } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import { DEBTOR_SESSION_SECONDS, openSession } from '@voldaan/application/session/sessions.ts';
import type { OpenedSession } from '../../portal/ports.ts';

/** The account that a debtor has opened; everything else follows from it, never from the request. */
export type DebtorSession = { readonly administration: string; readonly account: string };

export const DEBTOR: Actor = { kind: 'debtor', id: 'portal' };

export const keyOf = ({ administration, account }: DebtorSession): StreamKey =>
  accountKey(administration, account);

/** The account, its debtor and its creditor, together. */
export const openFile = async (services: Services, session: DebtorSession) => {
  const { administration: id, account } = session;
  const [loaded, administration, debtor] = await Promise.all([
    services.accounts.load(keyOf(session)),
    administrationOf(services.items, id),
    debtorOf(services.items, id, account),
  ]);
  return { loaded, state: loaded.state, administration, debtor };
};

/** Lets in whoever has shown a link or a code. */
export const letIn = async (
  services: Services,
  { administration, subject }: SecretRecord,
): Promise<OpenedSession> => {
  const debtor = await debtorOf(services.items, administration, subject);
  const cookie = await openSession(services, 'session', { administration, subject });
  return { cookie, maxAgeSeconds: DEBTOR_SESSION_SECONDS, language: debtor.language };
};
