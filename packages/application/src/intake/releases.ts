import { releaseBatch } from '@voldaan/domain/account/decide/pause.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { nextAction } from '@voldaan/domain/plan/next-action.ts';
import type { PlannedAction } from '@voldaan/domain/plan/planned-action.ts';
import { administrationOf } from '../account/administrations.ts';
import { decideOn } from '../account/decide-on.ts';
import { accountKey } from '../account/fold.ts';
import { planningContext } from '../account/planning.ts';
import type { ListedRow } from '../ports/rows.ts';
import type { Actor } from '../ports/stream.ts';
import type { Services } from '../services.ts';

/** All rows of a list, page by page. */
export const allRows = async (
  services: Pick<Services, 'rows'>,
  administration: string,
  list: string,
): Promise<readonly ListedRow[]> => {
  const rows: ListedRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await services.rows.list(administration, list, { limit: 500, ...(cursor && { cursor }) });
    rows.push(...page.rows);
    cursor = page.cursor;
  } while (cursor);
  return rows;
};

/** What an account would do first once a batch is released. */
export type AfterRelease = {
  readonly account: string;
  readonly state: AccountState;
  readonly first: PlannedAction | undefined;
};

/** Accounts in a batch that waits, each with the first message that its release would send. */
export const previewRelease = async (
  services: Services,
  administrationId: string,
  importId: string,
  accounts: readonly string[],
): Promise<readonly AfterRelease[]> => {
  const administration = await administrationOf(services.items, administrationId);
  const now = services.clock.now();
  const today = amsterdamDate(now);
  return Promise.all(
    accounts.map(async (account) => {
      const { state } = await services.accounts.load(accountKey(administrationId, account));
      const released = releaseBatch(state, { importId, today });
      const after = released.ok ? evolveAll(state, released.events) : state;
      const first = nextAction(after, planningContext(account, after, administration, now), now);
      return { account, state, first };
    }),
  );
};

/** A person lets a batch go: its reminders begin on the next working day. */
export const release = async (
  services: Services,
  administration: string,
  importId: string,
  actor: Actor,
): Promise<number> => {
  const rows = await allRows(services, administration, 'releases');
  const accounts = [
    ...new Set(rows.filter((row) => row.data['importId'] === importId).map((row) => row.account)),
  ];
  const today = amsterdamDate(services.clock.now());
  for (const account of accounts) {
    const key = accountKey(administration, account);
    await decideOn(services, key, { actor }, (state) => releaseBatch(state, { importId, today }));
  }
  return accounts.length;
};
