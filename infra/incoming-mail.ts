import { documents, INCOMING } from './documents.ts';
import { backendFunction, putAside } from './functions.ts';
import { repliesDomain } from './settings.ts';
import { functionName, region } from './stage.ts';

/** Reads answers to our mails, which SES puts into the bucket. */
export const mailIn = backendFunction('mail-in', { timeout: '2 minutes' });
putAside('MailIn', mailIn);

documents.notify({
  notifications: [
    { name: 'IncomingMail', function: mailIn.arn, events: ['s3:ObjectCreated:*'], filterPrefix: INCOMING },
  ],
});

/**
 * SES receives only in some regions; eu-west-1, ours, is one of them. An account has one rule set that counts:
 * of several stages in one account only one can receive.
 *
 * @see Amazon SES Developer Guide, "Email receiving endpoints"
 */
if (repliesDomain !== '') {
  const rules = new aws.ses.ReceiptRuleSet('IncomingRules', { ruleSetName: functionName('incoming') });
  const rule = new aws.ses.ReceiptRule(
    'IncomingRule',
    {
      name: functionName('answers'),
      ruleSetName: rules.ruleSetName,
      recipients: [repliesDomain],
      enabled: true,
      // Its verdicts stand on top of each mail.
      scanEnabled: true,
      s3Actions: [{ position: 1, bucketName: documents.name, objectKeyPrefix: INCOMING }],
    },
    // SES tries at once whether it may write there.
    { dependsOn: [documents] },
  );
  new aws.ses.ActiveReceiptRuleSet(
    'IncomingActive',
    { ruleSetName: rules.ruleSetName },
    { dependsOn: [rule] },
  );
  const { zoneId } = aws.route53.getZoneOutput({ name: repliesDomain.slice(repliesDomain.indexOf('.') + 1) });
  new aws.route53.Record('IncomingMx', {
    zoneId,
    name: repliesDomain,
    type: 'MX',
    ttl: 3600,
    records: [$interpolate`10 inbound-smtp.${region}.amazonaws.com`],
  });
}
