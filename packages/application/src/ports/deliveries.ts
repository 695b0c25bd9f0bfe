import type { Instant } from '@voldaan/domain/calendar/instant.ts';

/** One attempt at telling: what came of it. Never what was said or answered. */
export type Attempt = {
  readonly at: Instant;
  /** Status of the answer; null when there was none. */
  readonly status: number | null;
  readonly why: AttemptFailure | null;
};

/** Why an attempt told nobody. */
export type AttemptFailure =
  | 'address-refused'
  | 'address-unknown'
  | 'no-connection'
  | 'too-slow'
  | 'answer-too-large'
  | 'redirected'
  | 'status';

/** Something that happened, to be told to one address. */
export type Delivery = {
  /** The same for the same event and address, however often it is made. */
  readonly id: string;
  readonly administration: string;
  readonly endpoint: string;
  readonly type: string;
  /** When it happened, on the business clock. */
  readonly at: Instant;
  /** The JSON that is sent: ids, days and amounts, nothing personal. */
  readonly payload: string;
  readonly attempts: readonly Attempt[];
  readonly state: 'waiting' | 'delivered' | 'given-up';
  /** When it is tried next, on the business clock; null once it is delivered or given up. */
  readonly next: Instant | null;
};

/** Where deliveries wait. */
export type DeliveryPlace = { readonly administration: string; readonly endpoint: string };

/** What is to be told, and the log of what was. A delivery is forgotten a month after it was made. */
export interface Deliveries {
  /** Adds what is not there yet; a delivery that is stays as it is. */
  add(deliveries: readonly Delivery[]): Promise<void>;
  /** Notes an attempt, unless another one was noted meanwhile. @returns whether it was written */
  note(before: Delivery, after: Delivery): Promise<boolean>;
  /** Those of an address whose moment has come, the longest waiting first. */
  waiting(place: DeliveryPlace, now: Instant, limit: number): Promise<readonly Delivery[]>;
  /** The newest ones of an address, newest first. */
  log(place: DeliveryPlace, limit: number): Promise<readonly Delivery[]>;
  /** Addresses for which something is due, each once. */
  due(now: Instant, limit: number): Promise<readonly DeliveryPlace[]>;
}
