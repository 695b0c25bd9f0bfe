import * as z from 'zod';
import { Scope } from '../machine/scope.ts';
import { Webhook } from '../machine/webhooks.ts';
import { Day, Id, Moment, typed } from './values.ts';

/** A key of a machine as "Koppelingen" shows it; its text is shown once, when it is made. */
export const ListedKey = z.object({
  id: Id,
  name: z.string(),
  scopes: z.array(Scope),
  madeAt: Moment,
  usedOn: Day.nullable(),
  /** Until when the secret before the newest one still opens; null when there is none. */
  oldUntil: Moment.nullable(),
});
export type ListedKey = z.output<typeof ListedKey>;

/** An address that listens; `failingSince` names the day of the first failure in a row. */
export const ListedWebhook = Webhook.extend({ failingSince: Day.nullable() });
export type ListedWebhook = z.output<typeof ListedWebhook>;

/** What is connected to this administration. */
export const Connections = z.object({ keys: z.array(ListedKey), webhooks: z.array(ListedWebhook) });
export type Connections = z.output<typeof Connections>;

export const MakeKey = z.object({ name: typed(60), scopes: z.array(Scope).min(1).max(5) });
export type MakeKey = z.output<typeof MakeKey>;

/** How many hours the old secret opens beside the new one: 0 not at all, a week at most. */
export const RotateKey = z.object({ overlapHours: z.int().min(0).max(168) });
export type RotateKey = z.output<typeof RotateKey>;

/** The text of a key or the secret of an address: shown now and never again. */
export const ShownOnce = z.object({ id: Id, text: z.string() });
export type ShownOnce = z.output<typeof ShownOnce>;
