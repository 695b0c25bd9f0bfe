import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, smallest } from '../money/cents.ts';
import type { ReceiptEvent, ReceiptSource, ReceiptState } from './receipt.ts';

export type RecordReceipt = {
  readonly source: ReceiptSource;
  readonly sourceId: string;
  readonly amount: Cents;
  readonly on: PlainDate;
  readonly method: string;
  /** The account that it is for. */
  readonly account: string;
};

/**
 * Notes money that arrived and gives it to an account. Told again, it changes nothing: the stream is named
 * after the payment or bank entry.
 */
export const recordReceipt = (state: ReceiptState, command: RecordReceipt): readonly ReceiptEvent[] => {
  if (state.recorded) return [];
  const { source, sourceId, amount, on, method, account } = command;
  return [
    { type: 'ReceiptRecorded', source, sourceId, amount, on, method },
    { type: 'ReceiptAllocated', account, amount },
  ];
};

/** Money that went back: by us, or taken back by the payer's bank. Never more than was received. */
export const reverseReceipt = (
  state: ReceiptState,
  command: {
    readonly reversalId: string;
    readonly amount: Cents;
    readonly on: PlainDate;
    readonly how: 'refund' | 'chargeback';
  },
): readonly ReceiptEvent[] => {
  if (!state.recorded || state.reversed.some((part) => part.id === command.reversalId)) return [];
  const most = smallest(command.amount, state.recorded.amount);
  return most > 0 ? [{ type: 'ReceiptReversed', ...command, amount: most }] : [];
};
