import type { Instant } from '@voldaan/domain/calendar/instant.ts';

/** The clock of days, steps, links and payments; travels on the laptop. */
export interface BusinessClock {
  now(): Instant;
}

/** The clock of sessions, rate limits and time-outs; never travels. */
export interface WallClock {
  now(): Instant;
}

/** Unpredictable values: ids of commands, secrets of links. */
export interface Chance {
  /** 32 lower-case hex digits. */
  id(): string;
  /** 256 bits, base64url. */
  secret(): string;
}
