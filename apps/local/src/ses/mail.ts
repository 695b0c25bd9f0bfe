import type { Instant } from '@voldaan/domain/calendar/instant.ts';

export type Tag = { readonly name: string; readonly value: string };

/** A message as it was handed to SES. */
export type MailRequest = {
  readonly operation: 'SendEmail' | 'SendRawEmail';
  readonly source: string;
  readonly destinations: readonly string[];
  readonly raw: Uint8Array;
  readonly tags: readonly Tag[];
  readonly configurationSet: string | undefined;
};

export type BounceKind = 'permanent' | 'transient';

export type MailEventType = 'Send' | 'Delivery' | 'DeliveryDelay' | 'Bounce' | 'Complaint';

/** Something that happened to a message. */
export type MailEvent = { readonly type: MailEventType; readonly at: Instant; readonly kind?: BounceKind };

/** A message in the mailbox; its bytes lie beside it. */
export type Mail = {
  readonly id: string;
  readonly at: Instant;
  readonly operation: MailRequest['operation'];
  readonly source: string;
  readonly destinations: readonly string[];
  readonly tags: readonly Tag[];
  readonly configurationSet: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly headers: readonly Tag[];
  readonly size: number;
  /** When it reaches its receiver; null once it has, or never will. */
  readonly deliverAt: Instant | null;
  readonly events: readonly MailEvent[];
  /** How many of the events were published; the rest still has to be. */
  readonly published: number;
};

/** What has become of a message, from what happened last. */
export const statusOf = (mail: Mail): MailEventType => mail.events.at(-1)?.type ?? 'Send';
