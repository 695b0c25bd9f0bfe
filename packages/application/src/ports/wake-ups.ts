import type { StreamKey, Wake } from './stream.ts';

/** One-time schedules that wake an account; created, never updated. */
export interface WakeUps {
  /** Creates the schedule of this wake-up; one that is there already is success. */
  set(key: StreamKey, wake: Wake): Promise<void>;
  /** Deletes the schedule of an earlier wake-up; one that is gone is success. */
  clear(key: StreamKey, wake: Wake): Promise<void>;
}

/** Calls `attend` for an account soon, without waiting for it. */
export interface AttendKick {
  kick(key: StreamKey): Promise<void>;
}
