import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { administrationOf } from '../account/administrations.ts';
import { accountKey } from '../account/fold.ts';
import { rowsOf } from '../rows/rows-of.ts';
import { rowChanges } from '../rows/write-rows.ts';
import type { Services } from '../services.ts';

/** Accounts of one go; a request has seconds, and whoever asks goes on where it ended. */
const MOST = 200;
const AT_ONCE = 16;

export type Refresh = {
  /** The last account of an earlier go. */
  readonly after?: string;
  /** Also has every account attended: after an upgrade its next moment may be another. */
  readonly attend?: boolean;
};

export type Refreshed = {
  readonly looked: number;
  /** Accounts whose lists were not as their file says; they are now. */
  readonly differed: readonly string[];
  /** Where to go on; undefined when all were looked at. */
  readonly next: string | undefined;
};

/**
 * Folds accounts anew and puts their lines in the lists right. A file that a newer version of the code reads for
 * the first time is folded from its log. What waits for `attend` anyway is left to it.
 *
 * Harmless at any time, twice and cut off: go on with `next` until there is none.
 */
export const refreshAccounts = async (
  services: Services,
  administrationId: string,
  { after = '', attend = false }: Refresh,
): Promise<Refreshed> => {
  const administration = await administrationOf(services.items, administrationId);
  const left = (await services.items.all<Debtor>(administrationId, 'DEBTOR'))
    .filter(({ id }) => id > after)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const now = services.clock.now();
  const differs = async ({ id, value: debtor }: (typeof left)[number]): Promise<boolean> => {
    const key = accountKey(administrationId, id);
    const [loaded, standing] = await Promise.all([
      services.accounts.load(key),
      services.rows.ofAccount(administrationId, id),
    ]);
    const waits = loaded.pendingSince !== undefined || !loaded.state.opened;
    const changes = waits ? [] : rowChanges(standing, rowsOf(key, loaded.state, debtor, administration, now));
    if (changes.length > 0) await services.rows.put(administrationId, id, loaded.version, changes);
    if (attend && loaded.state.opened) await services.kick.kick(key);
    return changes.length > 0;
  };
  const page = left.slice(0, MOST);
  const differed: string[] = [];
  for (let at = 0; at < page.length; at += AT_ONCE) {
    const some = page.slice(at, at + AT_ONCE);
    const answers = await Promise.all(some.map(differs));
    differed.push(...some.filter((_, i) => answers[i]).map(({ id }) => id));
  }
  return { looked: page.length, differed, next: left.length > MOST ? page.at(-1)?.id : undefined };
};
