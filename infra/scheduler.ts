import { lostWakeUps } from './queues.ts';
import { functionArn, functionName } from './stage.ts';

/** Holds one one-time schedule per account, at its next moment. */
export const scheduleGroup = new aws.scheduler.ScheduleGroup('WakeUps', { name: functionName('wake-ups') });

/** With this role Scheduler may invoke `attend`, put aside what fails, and nothing else. */
export const scheduleRole = new aws.iam.Role('WakeUpRole', {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'scheduler.amazonaws.com' }),
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

export const setWakeUps = [
  {
    actions: ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'],
    resources: [
      $interpolate`arn:aws:scheduler:${aws.getRegionOutput().region}:${aws.getCallerIdentityOutput().accountId}:schedule/${scheduleGroup.name}/*`,
    ],
  },
  { actions: ['iam:PassRole'], resources: [scheduleRole.arn] },
];
