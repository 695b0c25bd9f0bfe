import { randomUUID } from 'node:crypto';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { ACCOUNT, REGION } from '../lambda/local-function.ts';
import type { BounceKind, Mail, MailEvent } from './mail.ts';
import { header } from './mime-head.ts';

const stamp = (at: Instant): string => at.replace('Z', '.000Z');

const tagsOf = (mail: Mail): Record<string, string[]> => {
  const tags: Record<string, string[]> = {
    'ses:operation': [mail.operation],
    'ses:configuration-set': [mail.configurationSet ?? ''],
    'ses:from-domain': [mail.source.split('@')[1] ?? ''],
    'ses:caller-identity': ['local'],
  };
  for (const { name, value } of mail.tags) tags[name] = [...(tags[name] ?? []), value];
  return tags;
};

const mailPart = (mail: Mail) => ({
  timestamp: stamp(mail.at),
  source: mail.source,
  sourceArn: `arn:aws:ses:${REGION}:${ACCOUNT}:identity/${mail.source}`,
  sendingAccountId: ACCOUNT,
  messageId: mail.id,
  destination: mail.destinations,
  headersTruncated: false,
  headers: mail.headers,
  commonHeaders: {
    from: [mail.from],
    to: [mail.to],
    messageId: mail.id,
    subject: header(mail.headers, 'Subject'),
  },
  tags: tagsOf(mail),
});

const reportingMTA = 'b224-1.smtp-out.eu-west-1.amazonses.com';

const bounce = (mail: Mail, at: Instant, kind: BounceKind) => ({
  feedbackId: randomUUID(),
  bounceType: kind === 'permanent' ? 'Permanent' : 'Transient',
  bounceSubType: kind === 'permanent' ? 'General' : 'MailboxFull',
  bouncedRecipients: mail.destinations.map((emailAddress) => ({
    emailAddress,
    action: 'failed',
    status: kind === 'permanent' ? '5.1.1' : '4.2.2',
    diagnosticCode: kind === 'permanent' ? 'smtp; 550 5.1.1 user unknown' : 'smtp; 452 4.2.2 mailbox is full',
  })),
  timestamp: stamp(at),
  reportingMTA: `dns; ${reportingMTA}`,
});

const complaint = (mail: Mail, at: Instant) => ({
  feedbackId: randomUUID(),
  complaintSubType: null,
  complainedRecipients: mail.destinations.map((emailAddress) => ({ emailAddress })),
  timestamp: stamp(at),
  userAgent: 'Yahoo!-Mail-Feedback/2.0',
  complaintFeedbackType: 'abuse',
  arrivalDate: stamp(at),
});

const delivery = (mail: Mail, at: Instant) => ({
  timestamp: stamp(at),
  processingTimeMillis: Date.parse(at) - Date.parse(mail.at),
  recipients: mail.destinations,
  smtpResponse: '250 2.6.0 Message received',
  remoteMtaIp: '127.0.0.1',
  reportingMTA,
});

const deliveryDelay = (mail: Mail, at: Instant) => ({
  timestamp: stamp(at),
  delayType: 'TransientCommunicationFailure',
  expirationTime: stamp(at),
  delayedRecipients: mail.destinations.map((emailAddress) => ({
    emailAddress,
    status: '4.4.1',
    diagnosticCode: 'smtp; 421 4.4.1 Unable to connect to remote host',
  })),
});

const details = (mail: Mail, { type, at, kind = 'permanent' }: MailEvent) => {
  switch (type) {
    case 'Send':
      return { send: {} };
    case 'Delivery':
      return { delivery: delivery(mail, at) };
    case 'DeliveryDelay':
      return { deliveryDelay: deliveryDelay(mail, at) };
    case 'Bounce':
      return { bounce: bounce(mail, at, kind) };
    case 'Complaint':
      return { complaint: complaint(mail, at) };
  }
};

/**
 * An event as SES publishes it to SNS.
 *
 * @see SES developer guide, "Contents of event data that Amazon SES publishes to Amazon SNS"
 */
export const sesEvent = (mail: Mail, event: MailEvent) => ({
  eventType: event.type,
  mail: mailPart(mail),
  ...details(mail, event),
});

export type SesEvent = ReturnType<typeof sesEvent>;
