import { type MoveInvoices, moveInvoices } from '@voldaan/domain/account/decide/move-invoices.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { decideOn, type Outcome } from './decide-on.ts';
import { finishMoves } from './finish-moves.ts';

type Asked = Pick<MoveInvoices, 'to' | 'invoices' | 'note'>;

/**
 * Moves invoices to another account, or the whole record with `all`. Decided here; when the rest cannot be done
 * at once, the account waits for the sweep.
 */
export const moveTo = async (
  services: Services,
  key: StreamKey,
  actor: Actor,
  asked: Asked,
): Promise<Outcome> => {
  const moveId = services.chance.id();
  const today = amsterdamDate(services.clock.now());
  const moved = await decideOn(services, key, { actor }, (state) =>
    moveInvoices(state, { ...asked, moveId, from: key.id, by: actor.id, today }),
  );
  if (moved.ok) await finishMoves(services, moved.loaded).catch(() => undefined);
  return moved;
};
