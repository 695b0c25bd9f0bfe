import { settleMove, takeIn } from '@voldaan/domain/account/decide/take-in.ts';
import type { Move } from '@voldaan/domain/account/move.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { inNewSeries } from '../link/revoke-links.ts';
import type { Actor, Loaded, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { debtorItem } from './debtors.ts';
import { decideOn } from './decide-on.ts';
import { accountKey } from './fold.ts';
import { mainRecord } from './main-record.ts';

const MOST_TRIES = 8;

/** The old record points to the new one, and no link, code or session of it opens anything any more. */
const pointTo = async (
  services: Services,
  { administration, id }: StreamKey,
  into: string,
): Promise<void> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const item = await debtorItem(services.items, administration, id);
    if (!item || item.value.mergedInto !== undefined) return;
    const debtor = { ...(await inNewSeries(services, administration, item.value)), mergedInto: into };
    if (await services.items.put(administration, 'DEBTOR', id, debtor, item.version)) return;
  }
  throw new Error(`Debtor ${administration}/${id} stayed contended.`);
};

/** The number of an invoice follows its owner; done again it changes nothing. */
const handNumber = async (
  { reservations }: Services,
  administration: string,
  number: string,
  from: string,
  to: string,
): Promise<void> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const owner = await reservations.reserve(administration, 'INVOICE', number, to);
    if (owner !== from) return;
    await reservations.release(administration, 'INVOICE', number, from);
  }
};

/**
 * Brings a move to its end: the other account takes in what this one sent, then the numbers follow, then this one
 * knows. Cut off anywhere it is begun again, and what was done is found done.
 */
const finishMove = async (services: Services, key: StreamKey, move: Move): Promise<void> => {
  const { administration, id: from } = key;
  const actor: Actor = { kind: 'staff', id: move.by };
  if (move.merge) await pointTo(services, key, move.to);
  const { to: _, ...moved } = move;
  const to = accountKey(administration, await mainRecord(services, administration, move.to));
  const today = amsterdamDate(services.clock.now());
  await decideOn(services, to, { actor }, (state) => takeIn(state, { move: { ...moved, from }, today }));
  for (const { invoice } of move.invoices) {
    await handNumber(services, administration, invoice.number, from, to.id);
  }
  await decideOn(services, key, { actor }, (state) => settleMove(state, move.id));
};

/**
 * Finishes what this account sent to others and they do not have yet. The act itself does so at once; after a
 * crash the sweep finds the account, because it waits.
 *
 * @returns the account as it stands afterwards
 */
export const finishMoves = async (
  services: Services,
  loaded: Loaded<AccountState>,
): Promise<Loaded<AccountState>> => {
  const { moving = [] } = loaded.state;
  if (moving.length === 0) return loaded;
  for (const move of moving) await finishMove(services, loaded.key, move);
  return services.accounts.load(loaded.key);
};
