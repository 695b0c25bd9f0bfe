import type { StreamKey } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Entry } from '../books/entry.ts';

/** One account at one moment of its past. */
export type Scene = {
  readonly services: Services;
  readonly key: StreamKey;
  readonly entry: Entry;
  readonly state: AccountState;
  readonly now: Instant;
  /** Calls that were made so far, and the day of the last one. */
  readonly calls: { readonly made: number; readonly last: PlainDate | undefined };
};

/** Something that somebody does at a moment. */
export type Act = {
  readonly at: Instant;
  readonly play: () => Promise<unknown>;
  /** It is a call. */
  readonly rings?: true;
};

/** What a person would do next on an account, if anything. */
export type Hand = (scene: Scene) => Act | undefined;
