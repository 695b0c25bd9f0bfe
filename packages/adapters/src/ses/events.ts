import { type Instant, instant } from '@voldaan/domain/calendar/instant.ts';
import * as z from 'zod';

/** What became of a mail, as SES tells it. */
export type MailEvent = {
  readonly administration: string;
  readonly account: string;
  readonly messageId: string;
  readonly kind: 'sent' | 'delivered' | 'bounced' | 'complained' | 'rejected' | 'rendering-failed';
  readonly at: Instant;
  /** Of a bounce: whether the address is wrong for good. */
  readonly permanent?: boolean;
};

const moment = z.string().transform(instant);
const one = z.tuple([z.string()], z.string()).transform(([first]) => first);
const mail = z.object({
  timestamp: moment,
  tags: z.object({ message: one, account: one, administration: one }),
});

const Published = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Send'), mail }),
  z.object({ eventType: z.literal('Delivery'), mail, delivery: z.object({ timestamp: moment }) }),
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: z.object({ timestamp: moment, bounceType: z.string() }),
  }),
  z.object({ eventType: z.literal('Complaint'), mail, complaint: z.object({ timestamp: moment }) }),
  z.object({ eventType: z.literal('Reject'), mail }),
  z.object({ eventType: z.literal('Rendering Failure'), mail }),
]);

const happened = (event: z.infer<typeof Published>): Pick<MailEvent, 'kind' | 'at' | 'permanent'> => {
  switch (event.eventType) {
    case 'Send':
      return { kind: 'sent', at: event.mail.timestamp };
    case 'Delivery':
      return { kind: 'delivered', at: event.delivery.timestamp };
    case 'Bounce':
      return {
        kind: 'bounced',
        at: event.bounce.timestamp,
        permanent: event.bounce.bounceType === 'Permanent',
      };
    case 'Complaint':
      return { kind: 'complained', at: event.complaint.timestamp };
    case 'Reject':
      return { kind: 'rejected', at: event.mail.timestamp };
    case 'Rendering Failure':
      return { kind: 'rendering-failed', at: event.mail.timestamp };
  }
};

const parseMessage = (message: string): readonly MailEvent[] => {
  const published = Published.safeParse(JSON.parse(message));
  if (!published.success) return [];
  const { message: messageId, account, administration } = published.data.mail.tags;
  return [{ administration, account, messageId, ...happened(published.data) }];
};

const Notification = z.object({ Message: z.string() });
const Wrapped = z.union([
  z
    .object({ Records: z.array(z.object({ Sns: Notification })) })
    .transform(({ Records }) => Records.map(({ Sns }) => Sns)),
  Notification.transform((notification) => [notification]),
]);

/**
 * The events of SES in what SNS hands to a function.
 *
 * @param input - event of a Lambda function that is subscribed to the topic, or a single notification
 * @returns those about our mails; mails without our tags and other kinds of events (delays, opens) are left out
 * @throws ZodError when the input does not come from SNS
 * @see SES developer guide, "Contents of event data that Amazon SES publishes to Amazon SNS"
 */
export const parseMailEvents = (input: unknown): readonly MailEvent[] =>
  Wrapped.parse(input).flatMap(({ Message }) => parseMessage(Message));
