import { accountKey } from '@voldaan/application/account/fold.ts';
import { allRows } from '@voldaan/application/intake/releases.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import { type AccountState, NO_ACCOUNT } from '@voldaan/domain/account/state.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { DEMO } from '../administrations.ts';

/** An account of the demo as a reader finds it. */
export type Seen = {
  readonly debtor: Debtor;
  readonly state: AccountState;
  readonly events: readonly AccountEvent[];
};

/** Every account with its whole history. */
export const accountsSeen = async (services: Services): Promise<readonly Seen[]> => {
  const debtors = await services.items.all<Debtor>(DEMO.id, 'DEBTOR');
  return Promise.all(
    debtors.map(async ({ id, value: debtor }) => {
      const key = accountKey(DEMO.id, id);
      const [{ state }, log] = await Promise.all([
        services.accounts.load(key),
        services.accounts.history(key),
      ]);
      return { debtor, state, events: log.flatMap(({ events }) => events) };
    }),
  );
};

/** The state that follows from the history alone, as it would be stored. */
export const replayed = ({ events }: Seen): AccountState =>
  JSON.parse(JSON.stringify(evolveAll(NO_ACCOUNT, events)));

/** How many rows stand in a list, by what they are about. */
export const rowsIn = async (services: Services, list: string) => await allRows(services, DEMO.id, list);

export const tasksByKind = async (services: Services): Promise<Readonly<Record<string, number>>> => {
  const kinds = (await rowsIn(services, 'tasks')).map(({ data }) => String(data['task']));
  return Object.fromEntries(
    [...new Set(kinds)].map((kind) => [kind, kinds.filter((k) => k === kind).length]),
  );
};
