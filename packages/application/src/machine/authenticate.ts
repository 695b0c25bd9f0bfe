import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Scope } from '../ports/api-keys.ts';
import type { Services } from '../services.ts';
import { isLive } from './api-keys.ts';
import { keyIdOf } from './key-text.ts';
import { sameText } from './same-text.ts';

/** A machine that proved itself: what it may do, and where. */
export type Machine = {
  readonly keyId: string;
  readonly name: string;
  readonly administration: string;
  readonly scopes: readonly Scope[];
};

/**
 * Who brings a key. A key that is unknown, run out or revoked is answered in one way.
 *
 * @param text - the whole text of the key
 */
export const authenticate = async (
  { apiKeys, hash, wall }: Pick<Services, 'apiKeys' | 'hash' | 'wall'>,
  text: string,
): Promise<Machine | undefined> => {
  const id = keyIdOf(text);
  const stored = id === undefined ? undefined : await apiKeys.find(id);
  if (!stored || !isLive(stored.value)) return undefined;
  const now = wall.now();
  const sent = hash(text);
  const opens = stored.value.secrets.filter(({ hash: kept }) => sameText(sent, kept));
  if (!opens.some(({ until }) => until === null || now < until)) return undefined;
  const today = amsterdamDate(now);
  // A write a day, so that an unused key can be found and thrown away.
  if (stored.usedOn === null || stored.usedOn < today) await apiKeys.used(stored.value.id, today);
  const { id: keyId, name, administration, scopes } = stored.value;
  return { keyId, name, administration, scopes };
};
