import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import type { ApiKey, KeySecret, Scope, StoredApiKey } from '../ports/api-keys.ts';
import type { Services } from '../services.ts';
import { keyText } from './key-text.ts';

type World = Pick<Services, 'apiKeys' | 'chance' | 'hash' | 'wall'>;

/** A key with its text, which is shown this once and kept by nobody here. */
export type ShownKey = { readonly key: ApiKey; readonly text: string };

/** More are a sign that one is made per run instead of per system. */
export const MOST_KEYS = 50;
/** An old secret may run on for a week at most. */
export const LONGEST_OVERLAP_HOURS = 168;

/** 32 random bytes as hex. */
const randomBytes = ({ chance }: World): string => chance.id() + chance.id();

const freshSecret = (world: World, id: string): { readonly text: string; readonly secret: KeySecret } => {
  const text = keyText(id, randomBytes(world));
  return { text, secret: { hash: world.hash(text), until: null } };
};

/** Whether a key opens anything at a moment of the wall clock. */
export const isLive = ({ revokedAt }: ApiKey): boolean => revokedAt === null;

/** A new key of an administration. @returns undefined when there are too many already */
export const makeApiKey = async (
  world: World,
  administration: string,
  wanted: { readonly name: string; readonly scopes: readonly Scope[]; readonly by: string },
): Promise<ShownKey | undefined> => {
  const known = await world.apiKeys.ofAdministration(administration);
  if (known.filter(({ value }) => isLive(value)).length >= MOST_KEYS) return undefined;
  const id = world.chance.id().slice(0, 16);
  const { text, secret } = freshSecret(world, id);
  const { name, scopes, by } = wanted;
  const madeAt = world.wall.now();
  const key = { id, administration, name, scopes, secrets: [secret], madeBy: by, madeAt, revokedAt: null };
  if (!(await world.apiKeys.put(key, 0))) throw new Error('An id of a key came twice.');
  return { key, text };
};

/** Changes a live key of this administration; again when somebody else was first. @returns undefined when there is none */
const changed = async (
  { apiKeys }: World,
  administration: string,
  id: string,
  change: (key: ApiKey) => ApiKey,
): Promise<ApiKey | undefined> => {
  for (;;) {
    const stored = await apiKeys.find(id);
    if (!stored || stored.value.administration !== administration || !isLive(stored.value)) return undefined;
    const next = change(stored.value);
    if (await apiKeys.put(next, stored.version)) return next;
  }
};

const endingBy = (secret: KeySecret, end: Instant): KeySecret => ({
  ...secret,
  until: secret.until !== null && secret.until < end ? secret.until : end,
});

/**
 * A new secret for a key. The one before it opens for so many hours more (0: not at all), so that a system can be
 * given the new one without standing still; never more than two open.
 */
export const rotateApiKey = async (
  world: World,
  administration: string,
  id: string,
  overlapHours: number,
): Promise<ShownKey | undefined> => {
  const { text, secret } = freshSecret(world, id);
  const end = addSeconds(world.wall.now(), Math.min(overlapHours, LONGEST_OVERLAP_HOURS) * 3_600);
  const key = await changed(world, administration, id, (before) => ({
    ...before,
    secrets: [secret, ...before.secrets.slice(0, 1).map((old) => endingBy(old, end))],
  }));
  return key && { key, text };
};

/** Ends a key at once, for good. @returns whether there was a live one */
export const revokeApiKey = async (world: World, administration: string, id: string): Promise<boolean> => {
  const revokedAt = world.wall.now();
  return (
    (await changed(world, administration, id, (key) => ({ ...key, revokedAt, secrets: [] }))) !== undefined
  );
};

/** The keys of an administration that still open something. */
export const liveApiKeys = async (world: World, administration: string): Promise<readonly StoredApiKey[]> =>
  (await world.apiKeys.ofAdministration(administration)).filter(({ value }) => isLive(value));
