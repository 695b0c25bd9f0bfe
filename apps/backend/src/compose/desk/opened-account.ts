import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { debtorItem } from '@voldaan/application/account/debtors.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { planningContext } from '@voldaan/application/account/planning.ts';
import type { Loaded, StreamKey } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { PlanningContext } from '@voldaan/domain/plan/planning-context.ts';

/** An account as it is read for the desk: one consistent read, with who it is about and what the planner needs. */
export type OpenedAccount = {
  readonly key: StreamKey;
  readonly loaded: Loaded<AccountState>;
  readonly state: AccountState;
  readonly debtor: Debtor;
  readonly debtorVersion: number;
  readonly administration: Administration;
  readonly context: PlanningContext;
  readonly now: Instant;
  readonly today: PlainDate;
};

/**
 * Opens an account of the administration that the session names.
 *
 * @returns undefined when that administration has no such debtor
 */
export const openAccount = async (
  services: Services,
  administrationId: string,
  id: string,
): Promise<OpenedAccount | undefined> => {
  const key = accountKey(administrationId, id);
  const [item, loaded, administration] = await Promise.all([
    debtorItem(services.items, administrationId, id),
    services.accounts.load(key),
    administrationOf(services.items, administrationId),
  ]);
  const { state } = loaded;
  if (!item || !state.opened) return undefined;
  const now = services.clock.now();
  return {
    key,
    loaded,
    state,
    debtor: item.value,
    debtorVersion: item.version,
    administration,
    context: planningContext(id, state, administration, now),
    now,
    today: amsterdamDate(now),
  };
};
