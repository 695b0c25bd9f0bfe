import { mailSender } from './stage.ts';

/** What SES has to say about each mail. */
export const mailTopic = new sst.aws.SnsTopic('MailOutcomes');

/** Identity and configuration set. Opens and clicks are not followed: whoever pays his bill is not watched. */
export const mail = new sst.aws.Email('Mail', {
  sender: mailSender(),
  events: [
    {
      name: 'Outcome',
      types: ['send', 'delivery', 'bounce', 'complaint', 'reject', 'rendering-failure'],
      topic: mailTopic.arn,
    },
  ],
});

export const sendMail = {
  actions: ['ses:SendRawEmail', 'ses:SendEmail'],
  resources: [mail.nodes.identity.arn, mail.nodes.configurationSet.arn],
};
