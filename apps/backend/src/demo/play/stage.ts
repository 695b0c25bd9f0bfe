import { REGISTER } from '@voldaan/application/account/administrations.ts';
import type { BusinessClock } from '@voldaan/application/ports/clocks.ts';
import type { Item, Items } from '@voldaan/application/ports/items.ts';
import type { Mailer } from '@voldaan/application/ports/mailer.ts';
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

/** The administration is known on the stage before anybody else can see it. */
const knowing = (items: Items, administration: Administration): Items => ({
  ...items,
  get: async <T>(owner: string, kind: string, id: string): Promise<Item<T> | undefined> =>
    owner === REGISTER && kind === 'ADMINISTRATION' && id === administration.id
      ? { version: 1, value: administration as T }
      : items.get<T>(owner, kind, id),
});

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
  items: knowing(services.items, administration),
  accounts: undisturbed(services.accounts),
  rows: { ...services.rows, put: nothing, ofAccount: async () => [] },
  wakeUps: { set: nothing, clear: nothing },
  kick: { kick: nothing },
  jobs: { start: nothing },
});
