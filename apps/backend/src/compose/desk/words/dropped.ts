import type { Dropped } from '@voldaan/contract/desk/dropped.ts';
import type { DropReason } from '@voldaan/domain/account/event.ts';

export const DROPPED: Readonly<Record<DropReason, Dropped>> = {
  paid: 'paid',
  credited: 'paid',
  held: 'held',
  overtaken: 'overtaken',
  'no-address': 'no-address',
  stale: 'overtaken',
  'registration-missing': 'registration-missing',
};
