import { accountId } from './stage.ts';

/** What SES has to say about each mail. */
export const mailTopic = new sst.aws.SnsTopic('MailOutcomes');

// SES of this account may tell, and nobody else: whoever could write here could make a mail bounce.
new aws.sns.TopicPolicy('MailOutcomesPolicy', {
  arn: mailTopic.arn,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ['sns:Publish'],
        resources: [mailTopic.arn],
        principals: [{ type: 'Service', identifiers: ['ses.amazonaws.com'] }],
        conditions: [{ test: 'StringEquals', variable: 'AWS:SourceAccount', values: [accountId] }],
      },
    ],
  }).json,
});
