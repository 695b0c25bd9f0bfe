import { applyPayment } from '@voldaan/domain/account/decide/apply-payment.ts';
import type { PaymentLine } from '@voldaan/domain/account/event.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { recordReceipt } from '@voldaan/domain/receipt/decide-receipt.ts';
import { evolveReceipt, type ReceiptSource } from '@voldaan/domain/receipt/receipt.ts';
import { decideOn, type Outcome } from '../account/decide-on.ts';
import { receiptKey } from '../account/fold.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';

/** Money for one account. */
export type NewReceipt = {
  /** Named after the payment or bank entry, so that told twice it is the same money. */
  readonly receiptId: string;
  readonly source: ReceiptSource;
  readonly amount: Cents;
  readonly at: Instant;
  readonly method: string;
  readonly designated: readonly PaymentLine[];
  readonly attemptId?: string;
  /** What stood with the money, kept apart as a document that may be erased. */
  readonly note?: { readonly id: string; readonly hash: string };
  readonly actor: Actor;
};

const MOST_TRIES = 8;

/** Writes the receipt's own history; a repeated one finds it there and goes on. */
const record = async (services: Services, key: StreamKey, receipt: NewReceipt): Promise<void> => {
  const stream = receiptKey(key.administration, receipt.receiptId);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const loaded = await services.receipts.load(stream);
    const { source, receiptId, amount, at, method, actor } = receipt;
    const on = amsterdamDate(at);
    const events = recordReceipt(loaded.state, {
      source,
      sourceId: receiptId,
      amount,
      on,
      method,
      account: key.id,
    });
    if (events.length === 0) return;
    const commandId = `record-${receiptId}`;
    const committed = await services.receipts.commit(loaded, {
      commit: { commandId, actor, at: services.clock.now(), events },
      state: events.reduce(evolveReceipt, loaded.state),
      due: undefined,
      wake: undefined,
      pending: false,
    });
    if (committed.committed) return;
  }
  throw new Error(`Receipt ${key.administration}/${receipt.receiptId} stayed contended.`);
};

/**
 * Money arrives: first its own history, then the account (reserve → commit → settle). A crash in between is
 * repaired by telling it again; the second telling changes nothing.
 */
export const applyReceipt = async (
  services: Services,
  key: StreamKey,
  receipt: NewReceipt,
): Promise<Outcome> => {
  await record(services, key, receipt);
  const { receiptId, amount, at, method, designated, attemptId, note, actor } = receipt;
  return decideOn(services, key, { actor }, (state, plan) =>
    applyPayment(
      state,
      {
        receiptId,
        amount,
        method,
        designated,
        on: amsterdamDate(at),
        today: amsterdamDate(services.clock.now()),
        ...(attemptId && { attemptId }),
        ...(note && { note }),
      },
      plan,
    ),
  );
};
