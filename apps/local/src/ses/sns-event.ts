import { randomUUID } from 'node:crypto';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { SNSEvent } from 'aws-lambda';
import { ACCOUNT, REGION } from '../lambda/local-function.ts';

const TOPIC = `arn:aws:sns:${REGION}:${ACCOUNT}:ses-events`;

/** The event a Lambda function receives that is subscribed to the topic of SES. */
export const snsEvent = (message: unknown, at: Instant): SNSEvent => ({
  Records: [
    {
      EventSource: 'aws:sns',
      EventVersion: '1.0',
      EventSubscriptionArn: `${TOPIC}:${randomUUID()}`,
      Sns: {
        Type: 'Notification',
        MessageId: randomUUID(),
        TopicArn: TOPIC,
        Subject: 'Amazon SES Email Event Notification',
        Message: JSON.stringify(message),
        Timestamp: at.replace('Z', '.000Z'),
        SignatureVersion: '1',
        Signature: '',
        SigningCertUrl: '',
        UnsubscribeUrl: '',
        MessageAttributes: {},
      },
    },
  ],
});
