import { mailTopic } from './mail-topic.ts';
import { mailSender } from './settings.ts';

const sender = mailSender();

/** A domain signs (DKIM), has a return path of its own (SPF) and tells receivers to trust nothing else (DMARC). */
const ofDomain = sender.includes('@')
  ? {}
  : { mailFrom: { domain: `post.${sender}` }, dmarc: 'v=DMARC1; p=quarantine; adkim=r; aspf=r;' };

/** Identity and configuration set. Opens and clicks are not followed: whoever pays his bill is not watched. */
export const mail = new sst.aws.Email('Mail', {
  sender,
  ...ofDomain,
  events: [
    {
      name: 'Outcome',
      types: ['send', 'delivery', 'bounce', 'complaint', 'reject', 'rendering-failure'],
      topic: mailTopic.arn,
    },
  ],
  transform: {
    configurationSet: {
      reputationOptions: { reputationMetricsEnabled: true },
      suppressionOptions: { suppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      deliveryOptions: { tlsPolicy: 'REQUIRE' },
    },
  },
});
