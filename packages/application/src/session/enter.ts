import { debtorItem } from '../account/debtors.ts';
import { normaliseCode } from '../link/crockford.ts';
import { typedCodeOf } from '../link/typed-code.ts';
import type { SecretRecord } from '../ports/secrets.ts';
import type { Services } from '../services.ts';
import { attempt, forgive, roomFor } from './attempts.ts';
import { letInByCode, letInByLink } from './let-in.ts';

type Refusal = 'link-not-working' | 'code-not-recognised' | 'code-locked' | 'too-many-attempts';

/** Whose account was opened, or why none was. */
export type Entry =
  | { readonly ok: true; readonly record: SecretRecord }
  | { readonly ok: false; readonly code: Refusal };

const refused = (code: Refusal): Entry => ({ ok: false, code });

/** Who opens a link that was mailed to the address on file is no guesser: his code works again. */
const unlockCode = async (services: Services, { administration, subject }: SecretRecord): Promise<void> => {
  const debtor = await debtorItem(services.items, administration, subject);
  if (debtor) await forgive(services, 'code', typedCodeOf(services, administration, debtor.value));
};

/**
 * Opens an account with the secret of a link, as often as the limits allow.
 *
 * @param network - where the attempt comes from; limited together
 */
export const enterByLink = async (services: Services, secret: string, network: string): Promise<Entry> => {
  const taken = await Promise.all([
    attempt(services, 'link-network', network),
    attempt(services, 'link', secret),
  ]);
  if (taken.some(({ ok }) => !ok)) return refused('too-many-attempts');
  const record = await letInByLink(services, secret);
  if (!record) return refused('link-not-working');
  if (record.use === 'new-way-in') await unlockCode(services, record);
  return { ok: true, record };
};

/** The administration of a code that opened nothing, for its limit; unknown codes count together. */
const booksOf = async (services: Services, code: string): Promise<string> =>
  (await services.secrets.find(services.hash(code), 'code'))?.administration ?? 'nobody';

/**
 * Opens an account with a typed code, as often as the limits allow. A code that was tried too often is locked
 * until the next day, or until a link is opened that was mailed to the address on file; unknown codes lock
 * the same way. Where too many codes of one administration fail, they open nothing for a while, in the words
 * of a wrong one.
 */
export const enterByCode = async (
  services: Services,
  typed: { readonly code: string; readonly second: string },
  network: string,
): Promise<Entry> => {
  const code = normaliseCode(typed.code);
  const [byNetwork, ofCode] = await Promise.all([
    attempt(services, 'code-network', network),
    attempt(services, 'code', code),
  ]);
  if (!byNetwork.ok) return refused('too-many-attempts');
  if (!ofCode.ok) return refused('code-locked');
  const books = await booksOf(services, code);
  const [room, record] = await Promise.all([
    roomFor(services, 'code-administration', books),
    letInByCode(services, code, typed.second),
  ]);
  if (record && room.ok) {
    await forgive(services, 'code', code);
    return { ok: true, record };
  }
  await attempt(services, 'code-administration', books);
  return refused('code-not-recognised');
};
