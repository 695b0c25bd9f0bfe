/** What can be told to the systems of a creditor. */
export const WEBHOOK_TYPES = [
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
] as const;
export type WebhookType = (typeof WEBHOOK_TYPES)[number];
