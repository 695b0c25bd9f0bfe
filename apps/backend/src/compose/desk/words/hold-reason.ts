import type { HoldReason as Shown } from '@voldaan/contract/desk/hold-reason.ts';
import type { HoldReason } from '@voldaan/domain/hold/hold.ts';

export const HOLD_REASON: Readonly<Record<HoldReason, Shown>> = {
  'first-release': 'first-release',
  'payment-open': 'payment-open',
  'already-paid': 'already-paid',
  dispute: 'dispute',
  'arrangement-proposed': 'proposed-arrangement',
  arrangement: 'arrangement',
  promise: 'promise',
  'message-unread': 'unread-message',
  'no-address': 'no-address',
  mediation: 'mediation',
  insolvency: 'insolvency',
  'wrong-person': 'wrong-person',
  'sales-asked': 'key-account',
  'by-hand': 'by-hand',
};
