import { REGISTER } from '@voldaan/application/account/administrations.ts';
import type { BusinessClock } from '@voldaan/application/ports/clocks.ts';
import type { Item, Items } from '@voldaan/application/ports/items.ts';
import type { Mailer } from '@voldaan/application/ports/mailer.ts';
import type { Secrets } from '@voldaan/application/ports/secrets.ts';
import type { Loaded } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';

type Accounts = Services['accounts'];

const nothing = async (): Promise<void> => undefined;

/**
 * Accounts on which nobody else works, so that what was written last need not be read again. The effects of
 * every commit stay to be done: one real run of `attend` does them all at the end.
 */
const undisturbed = (accounts: Accounts): Accounts => {
  type Known = Awaited<ReturnType<Accounts['load']>>;
  const known = new Map<string, Known>();
  return {
    ...accounts,
    load: async (key) => known.get(key.id) ?? accounts.load(key),
    commit: async (loaded: Loaded<Known['state']>, next) => {
      const committed = await accounts.commit(loaded, { ...next, wake: undefined, pending: true });
      if (committed.committed) known.set(loaded.key.id, committed.loaded);
      else known.delete(loaded.key.id);
      return committed;
    },
    settle: nothing,
  };
};

/** Items that nobody else changes; the administration is known here before anybody else can see it. */
const remembered = (items: Items, administration: Administration): Items => {
  const known = new Map<string, Promise<Item<unknown> | undefined>>();
  const named = (...name: readonly string[]): string => name.join('/');
  known.set(
    named(REGISTER, 'ADMINISTRATION', administration.id),
    Promise.resolve({ version: 1, value: administration }),
  );
  return {
    ...items,
    get: async <T>(owner: string, kind: string, id: string) => {
      const name = named(owner, kind, id);
      const found = known.get(name) ?? items.get<unknown>(owner, kind, id);
      known.set(name, found);
      return (await found) as Item<T> | undefined;
    },
    put: async (owner, kind, id, ...written) => {
      known.delete(named(owner, kind, id));
      return items.put(owner, kind, id, ...written);
    },
  };
};

/** The same secret is kept once: later files of a debtor register his code and his link again. */
const keptOnce = (secrets: Secrets): Secrets => {
  const kept = new Set<string>();
  return {
    ...secrets,
    keep: async (hash, record) => {
      if (!kept.has(hash)) await secrets.keep(hash, record);
      kept.add(hash);
    },
  };
};

/** Where the past is played: the real books, with a clock of its own, and a world outside that hears nothing. */
export const stage = (
  services: Services,
  administration: Administration,
  clock: BusinessClock,
  mailer: Mailer,
): Services => ({
  ...services,
  clock,
  mailer,
  items: remembered(services.items, administration),
  secrets: keptOnce(services.secrets),
  accounts: undisturbed(services.accounts),
  rows: { ...services.rows, put: nothing, ofAccount: async () => [] },
  wakeUps: { set: nothing, clear: nothing },
  kick: { kick: nothing },
  jobs: { start: nothing },
});
