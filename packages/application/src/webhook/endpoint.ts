import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { WebhookType } from './event-type.ts';

/** An address of the creditor's systems that wants to hear what happens. */
export type WebhookEndpoint = {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookType[];
  readonly madeBy: string;
  /** On the business clock; nothing older is told. */
  readonly since: Instant;
  /** How often its secret was replaced: the secret follows from it and from a key of the server. */
  readonly secretVersion: number;
  /** The first of the failures in a row, on the business clock; null while it answers. */
  readonly failingSince: Instant | null;
  /** Nothing is told any more, because it failed for days; a person switches it on again. */
  readonly disabledAt: Instant | null;
  readonly removedAt: Instant | null;
};

export const isListening = ({ disabledAt, removedAt }: WebhookEndpoint): boolean =>
  disabledAt === null && removedAt === null;
