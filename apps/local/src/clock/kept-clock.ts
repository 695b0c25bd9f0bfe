import { type Instant, instantFromMs, toMs } from '@voldaan/domain/calendar/instant.ts';
import { collection } from '../durable/collection.ts';
import type { InFlight } from './in-flight.ts';
import { type VirtualClock, virtualClock } from './virtual-clock.ts';

type Kept = { readonly now: Instant; readonly wallMs: number };

export type KeptClockOptions = {
  readonly inFlight: InFlight;
  readonly dataDir?: string | undefined;
  /** Stands still at this moment, or where an earlier run had come when that is later; absent: ticks. */
  readonly frozenAt?: Instant | undefined;
};

/** A clock that goes on where it was before a restart: who travelled six weeks does not wake up today. */
export const keptClock = ({ inFlight, dataDir, frozenAt }: KeptClockOptions): VirtualClock => {
  const kept = collection<Kept>(dataDir, 'clock');
  const before = kept.get('clock');
  const wallMs = Date.now();
  const ahead = before ? Math.max(0, toMs(before.now) - before.wallMs) : 0;
  const frozen = before && frozenAt && before.now > frozenAt ? before.now : frozenAt;
  return virtualClock({
    mode: frozen ? 'frozen' : 'ticking',
    startAt: frozen ?? instantFromMs(wallMs + ahead),
    inFlight,
    moved: (now) => kept.set('clock', { now, wallMs: Date.now() }),
  });
};
