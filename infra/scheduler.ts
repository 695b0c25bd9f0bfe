import { lostWakeUps } from './queues.ts';
import { accountId, functionArn, functionName } from './stage.ts';

/** Holds one one-time schedule per account, at its next moment. */
export const scheduleGroup = new aws.scheduler.ScheduleGroup('WakeUps', { name: functionName('wake-ups') });

/** Scheduler takes the role for schedules of this account only, not for those that somebody else points at us. */
const scheduleOfOurs = aws.iam.getPolicyDocumentOutput({
  statements: [
    {
      actions: ['sts:AssumeRole'],
      principals: [{ type: 'Service', identifiers: ['scheduler.amazonaws.com'] }],
      conditions: [{ test: 'StringEquals', variable: 'aws:SourceAccount', values: [accountId] }],
    },
  ],
});

/** With this role Scheduler may invoke `attend`, put aside what fails, and nothing else. */
export const scheduleRole = new aws.iam.Role('WakeUpRole', {
  assumeRolePolicy: scheduleOfOurs.json,
  inlinePolicies: [
    {
      name: 'attend',
      policy: aws.iam.getPolicyDocumentOutput({
        statements: [
          { actions: ['lambda:InvokeFunction'], resources: [functionArn('attend')] },
          { actions: ['sqs:SendMessage'], resources: [lostWakeUps.arn] },
        ],
      }).json,
    },
  ],
});
