import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { debtorItem, debtorOf } from '@voldaan/application/account/debtors.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import type { Assurance, SecretRecord } from '@voldaan/application/ports/secrets.ts';
import type { Actor, StreamKey } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import { ofThisSeries } from '@voldaan/application/session/let-in.ts';
import { DEBTOR_SESSION_SECONDS, findSession, openSession } from '@voldaan/application/session/sessions.ts';
import type { OpenedSession } from '../../portal/ports.ts';

/** The account that a debtor has opened; everything else follows from it, never from the request. */
export type DebtorSession = {
  readonly administration: string;
  readonly account: string;
  /** The series of links that it came from; it ends with them. */
  readonly series: number;
  readonly assurance: Assurance;
};

/** The account that is opened, whoever opened it. */
export type DebtorFile = Pick<DebtorSession, 'administration' | 'account'>;

export const DEBTOR: Actor = { kind: 'debtor', id: 'portal' };

export const keyOf = ({ administration, account }: DebtorFile): StreamKey =>
  accountKey(administration, account);

/** The account, its debtor and its creditor, together. */
export const openFile = async (services: Services, file: DebtorFile) => {
  const { administration: id, account } = file;
  const [loaded, administration, debtor] = await Promise.all([
    services.accounts.load(keyOf(file)),
    administrationOf(services.items, id),
    debtorOf(services.items, id, account),
  ]);
  return { loaded, state: loaded.state, administration, debtor };
};

/** A session of its own for an account that was opened; its token is never one that a browser brought. */
export const sessionFor = async (
  services: Services,
  { administration, account, series, assurance }: DebtorSession,
): Promise<OpenedSession> => {
  const { language } = await debtorOf(services.items, administration, account);
  const cookie = await openSession(services, 'session', {
    administration,
    subject: account,
    series,
    assurance,
  });
  return { cookie, maxAgeSeconds: DEBTOR_SESSION_SECONDS, language };
};

/** Lets in whoever has shown a link or a code; that alone is no second factor. */
export const letIn = (
  services: Services,
  { administration, subject, series = 0 }: SecretRecord,
): Promise<OpenedSession> =>
  sessionFor(services, { administration, account: subject, series, assurance: 'link' });

/** Whose session a cookie is; undefined when it is unknown, has ended, or his links were taken back. */
export const sessionOf = async (
  services: Services,
  cookie: string | undefined,
): Promise<DebtorSession | undefined> => {
  const record = cookie ? await findSession(services, 'session', cookie) : undefined;
  if (!record) return undefined;
  const { administration, subject: account, series = 0, assurance = 'link' } = record;
  const debtor = await debtorItem(services.items, administration, account);
  return ofThisSeries(record, debtor?.value) ? { administration, account, series, assurance } : undefined;
};
