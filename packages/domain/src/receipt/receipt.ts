import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, minus, plus, sum, ZERO } from '../money/cents.ts';

/** Where money came from. */
export type ReceiptSource = 'mollie' | 'bank-transfer' | 'cash';

/** Money that arrived: its own history, so that no cent is lost between bank and accounts. */
export type ReceiptEvent =
  | {
      type: 'ReceiptRecorded';
      source: ReceiptSource;
      /** Id at the source: Mollie payment or bank entry. */
      sourceId: string;
      amount: Cents;
      on: PlainDate;
      method: string;
    }
  | { type: 'ReceiptAllocated'; account: string; amount: Cents }
  | {
      type: 'ReceiptReversed';
      reversalId: string;
      amount: Cents;
      on: PlainDate;
      how: 'refund' | 'chargeback';
    };

export type Allocation = { readonly account: string; readonly amount: Cents };

/** Received = allocated + refunded + unallocated, always. */
export type ReceiptState = {
  readonly recorded?: {
    readonly source: ReceiptSource;
    readonly sourceId: string;
    readonly amount: Cents;
    readonly on: PlainDate;
    readonly method: string;
  };
  readonly allocations: readonly Allocation[];
  readonly reversed: readonly {
    readonly id: string;
    readonly amount: Cents;
    readonly how: 'refund' | 'chargeback';
  }[];
};

export const NO_RECEIPT: ReceiptState = { allocations: [], reversed: [] };

export const evolveReceipt = (state: ReceiptState, event: ReceiptEvent): ReceiptState => {
  switch (event.type) {
    case 'ReceiptRecorded': {
      const { source, sourceId, amount, on, method } = event;
      return { ...state, recorded: { source, sourceId, amount, on, method } };
    }
    case 'ReceiptAllocated': {
      const { account, amount } = event;
      return { ...state, allocations: [...state.allocations, { account, amount }] };
    }
    case 'ReceiptReversed': {
      const { reversalId, amount, how } = event;
      return { ...state, reversed: [...state.reversed, { id: reversalId, amount, how }] };
    }
  }
};

export const allocatedOf = (state: ReceiptState): Cents => sum(state.allocations.map((part) => part.amount));
export const refundedOf = (state: ReceiptState): Cents => sum(state.reversed.map((part) => part.amount));

/** What no account has been given yet. */
export const unallocatedOf = (state: ReceiptState): Cents =>
  minus(state.recorded?.amount ?? ZERO, plus(allocatedOf(state), refundedOf(state)));
