import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { SecretPurpose, SecretRecord } from '../ports/secrets.ts';
import type { Services } from '../services.ts';

export const DEBTOR_SESSION_SECONDS = 30 * 60;
export const STAFF_SESSION_SECONDS = 12 * 3600;

type SessionPurpose = Extract<SecretPurpose, 'session' | 'staff-session'>;

const SECONDS: Readonly<Record<SessionPurpose, number>> = {
  session: DEBTOR_SESSION_SECONDS,
  'staff-session': STAFF_SESSION_SECONDS,
};

/** Who a session is for, and for a debtor how sure it is of that. */
type Who = Pick<SecretRecord, 'administration' | 'subject' | 'detail' | 'series' | 'assurance'>;

/** Opens a session for somebody who has proved who he is; the token is for one cookie. Wall clock. */
export const openSession = async (services: Services, purpose: SessionPurpose, who: Who): Promise<string> => {
  const token = services.chance.secret();
  const expiresAt = addSeconds(services.wall.now(), SECONDS[purpose]);
  await services.secrets.keep(services.hash(token), { ...who, purpose, expiresAt });
  return token;
};

/** Who a session belongs to; undefined when it is unknown or has ended. */
export const findSession = async (
  services: Services,
  purpose: SessionPurpose,
  token: string,
): Promise<SecretRecord | undefined> => {
  const record = await services.secrets.find(services.hash(token), purpose);
  return record && record.expiresAt > services.wall.now() ? record : undefined;
};

export const closeSession = (services: Services, token: string): Promise<void> =>
  services.secrets.forget(services.hash(token));
