import { ACCOUNT_FOLD, accountKey } from '@voldaan/application/account/fold.ts';
import { dueMoment } from '@voldaan/application/account/planning.ts';
import { rowsOf } from '@voldaan/application/rows/rows-of.ts';
import type { Services } from '@voldaan/application/services.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { Life } from './life.ts';

/** Where the books stand. */
export type BookStores = Pick<Services, 'accounts' | 'items' | 'rows' | 'reservations'>;

/** Events of one commit; the store takes 200. */
const A_COMMIT = 150;

/** Puts the account of a debtor as it stands after its life, with all that its stores keep of it. */
export const accountWriter =
  ({ accounts, items, rows, reservations }: BookStores, administration: Administration, now: Instant) =>
  async (debtor: Debtor, { state, events, at }: Life): Promise<void> => {
    const key = accountKey(administration.id, debtor.id);
    await items.put(administration.id, 'DEBTOR', debtor.id, debtor, 0);
    for (const { number } of state.invoices) {
      await reservations.reserve(administration.id, 'INVOICE', number, debtor.id);
    }
    const due = dueMoment(debtor.id, state, administration, now);
    let loaded = await accounts.load(key);
    for (let from = 0; from < events.length; from += A_COMMIT) {
      const until = from + A_COMMIT;
      const committed = await accounts.commit(loaded, {
        commit: {
          commandId: `seed-${debtor.id}-${from}`,
          actor: { kind: 'system', id: 'seed' },
          at,
          events: events.slice(from, until),
        },
        state: until >= events.length ? state : evolveAll(ACCOUNT_FOLD.initial, events.slice(0, until)),
        due,
        wake: undefined,
        pending: false,
      });
      if (!committed.committed) throw new Error(`${debtor.id} stands there already.`);
      loaded = committed.loaded;
    }
    const lines = rowsOf(key, state, debtor, administration, now);
    await rows.put(administration.id, debtor.id, loaded.version, lines);
  };
