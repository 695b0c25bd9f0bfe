import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { evolve } from '@voldaan/domain/account/evolve.ts';
import { type AccountState, NO_ACCOUNT } from '@voldaan/domain/account/state.ts';
import {
  evolveReceipt,
  NO_RECEIPT,
  type ReceiptEvent,
  type ReceiptState,
} from '@voldaan/domain/receipt/receipt.ts';
import type { Fold, StreamKey } from '../ports/stream.ts';

/** Raise the version when the state changes its shape: stored states are then folded again from the log. */
export const ACCOUNT_FOLD: Fold<AccountState, AccountEvent> = {
  stateVersion: 4,
  initial: NO_ACCOUNT,
  evolve,
};

export const RECEIPT_FOLD: Fold<ReceiptState, ReceiptEvent> = {
  stateVersion: 1,
  initial: NO_RECEIPT,
  evolve: evolveReceipt,
};

export const accountKey = (administration: string, id: string): StreamKey => ({
  administration,
  kind: 'ACCOUNT',
  id,
});
export const receiptKey = (administration: string, id: string): StreamKey => ({
  administration,
  kind: 'RECEIPT',
  id,
});
