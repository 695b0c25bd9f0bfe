import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { HoldReason } from '@voldaan/domain/hold/hold.ts';
import type { ClaimLine } from './claim-line.ts';

/** An invoice that is paused: why, and until or by when, if a day is known. */
export type HeldLine = ClaimLine & {
  readonly heldUntil: PlainDate | null;
  readonly reasonCode: HoldReason;
};
