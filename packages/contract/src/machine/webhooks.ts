import * as z from 'zod';
import { Day, Id, Moment } from '../desk/values.ts';

/** What can be told; ids, days and amounts in cents, never a name or a text. */
export const WebhookType = z.enum([
  'invoice.added',
  'invoice.overdue',
  'invoice.paid',
  'invoice.credited',
  'invoice.forgiven',
  'invoice.reopened',
  'step.taken',
  'payment.received',
  'payment.reversed',
  'hold.placed',
  'hold.ended',
  'dispute.opened',
  'dispute.answered',
  'order-hold.set',
  'order-hold.lifted',
  'account.settled',
]);
export type WebhookType = z.output<typeof WebhookType>;

/** An address that listens. */
export const Webhook = z.object({
  id: Id,
  url: z.string(),
  events: z.array(WebhookType),
  since: Moment,
  state: z.enum(['listening', 'failing', 'off']),
});
export type Webhook = z.output<typeof Webhook>;

export const Webhooks = z.object({ webhooks: z.array(Webhook) });
export type Webhooks = z.output<typeof Webhooks>;

/** `POST /webhooks`: an address of yours, https only and public. */
export const AddWebhook = z
  .strictObject({
    url: z.url().max(500),
    events: z.array(WebhookType).min(1).max(WebhookType.options.length),
  })
  .meta({
    example: { url: 'https://boekhouding.example/voldaan', events: ['invoice.paid', 'step.taken'] },
  });
export type AddWebhook = z.output<typeof AddWebhook>;

/** The secret with which calls are signed by Standard Webhooks; shown only now. */
export const WebhookAdded = z.object({ webhook: Webhook, secret: z.string() });
export type WebhookAdded = z.output<typeof WebhookAdded>;

/** One line of the log of an address: what was told and how often it was tried. */
export const WebhookDelivery = z.object({
  id: z.string(),
  type: z.string(),
  at: Moment,
  state: z.enum(['waiting', 'delivered', 'given-up']),
  attempts: z.array(z.object({ at: Moment, status: z.int().nullable(), why: z.string().nullable() })),
  next: Moment.nullable(),
});
export type WebhookDelivery = z.output<typeof WebhookDelivery>;

export const WebhookLog = z.object({ deliveries: z.array(WebhookDelivery) });
export type WebhookLog = z.output<typeof WebhookLog>;

/** What is sent to an address. `data` always names the administration and the debtor. */
export const WebhookBody = z.object({
  type: WebhookType,
  timestamp: Moment,
  data: z.looseObject({ administration: Id, debtor: Id, on: Day.optional() }),
});
export type WebhookBody = z.output<typeof WebhookBody>;
