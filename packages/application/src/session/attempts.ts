import type { Limit, Taken } from '../ports/rate-limits.ts';
import type { Services } from '../services.ts';

const QUARTER = 900;
const DAY = 86_400;

/**
 * How often somebody without a session may try. The space of a link is 2²⁵⁶ and that of a code 2⁵⁰, so these
 * limits are for who knows half of what he needs, and for the peace of our table.
 */
const LIMITS = {
  /** Openings of one link, right or wrong. */
  link: { most: 30, perSeconds: QUARTER },
  'link-network': { most: 120, perSeconds: QUARTER },
  /** Of one code, whether it exists or not; opening the account gives them back. */
  code: { most: 5, perSeconds: DAY },
  'code-network': { most: 40, perSeconds: QUARTER },
  /** Codes of one administration with the wrong postcode or invoice number. */
  'code-administration': { most: 200, perSeconds: QUARTER },
  /** Of one debtor; only the next day or a person at the desk gives them back. */
  'second-factor': { most: 5, perSeconds: DAY },
  'new-link-network': { most: 10, perSeconds: 3600 },
  /** Mails with a new link to one debtor, whoever asked for them. */
  'new-link-mail': { most: 3, perSeconds: DAY },
  /** A request for a new link that the provider delivers twice is carried out once. */
  'new-link-request': { most: 1, perSeconds: DAY },
} as const satisfies Record<string, Limit>;

type Bucket = keyof typeof LIMITS;
type Counting = Pick<Services, 'limits'>;

/** Counts one attempt and tells whether there was room for it. */
export const attempt = ({ limits }: Counting, bucket: Bucket, key: string): Promise<Taken> =>
  limits.take(bucket, key, LIMITS[bucket]);

/** Whether there is room, for attempts that count only when they fail. */
export const roomFor = ({ limits }: Counting, bucket: Bucket, key: string): Promise<Taken> =>
  limits.room(bucket, key, LIMITS[bucket]);

/** Gives attempts back to who has proved himself. */
export const forgive = ({ limits }: Counting, bucket: Bucket, key: string): Promise<void> =>
  limits.forgive(bucket, key, LIMITS[bucket].perSeconds);
