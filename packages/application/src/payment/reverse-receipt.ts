import { reverseReceipt } from '@voldaan/domain/receipt/decide-receipt.ts';
import { evolveReceipt } from '@voldaan/domain/receipt/receipt.ts';
import { receiptKey } from '../account/fold.ts';
import type { Actor } from '../ports/stream.ts';
import type { Services } from '../services.ts';

const MOST_TRIES = 8;

/**
 * Notes in the history of a receipt that money of it went back, so that no cent is lost between bank and
 * accounts. Told again under the same id it changes nothing.
 *
 * @throws Error when the receipt stays contended
 */
export const reverseReceiptOf = async (
  services: Services,
  administration: string,
  receiptId: string,
  actor: Actor,
  reversal: Parameters<typeof reverseReceipt>[1],
): Promise<void> => {
  const key = receiptKey(administration, receiptId);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const loaded = await services.receipts.load(key);
    const events = reverseReceipt(loaded.state, reversal);
    if (events.length === 0) return;
    const committed = await services.receipts.commit(loaded, {
      commit: {
        commandId: `reverse-${reversal.reversalId}`,
        actor,
        at: services.clock.now(),
        events,
      },
      state: events.reduce(evolveReceipt, loaded.state),
      due: undefined,
      wake: undefined,
      pending: false,
    });
    if (committed.committed) return;
  }
  throw new Error(`Receipt ${administration}/${receiptId} stayed contended.`);
};
