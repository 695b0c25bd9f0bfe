import { type FunctionName, permissions } from './permissions.ts';
import { resources } from './resources.ts';
import { accountId, functionName, region } from './stage.ts';

/** A role is handed to Scheduler and to no other service. */
const PASSED_TO_SCHEDULER = [
  { test: 'StringEquals', variable: 'iam:PassedToService', values: ['scheduler.amazonaws.com'] },
];

/** Writing its own log, which the policy that AWS offers for it would allow to every log of the account. */
const ownLog = (name: FunctionName) => ({
  actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
  resources: [
    $interpolate`arn:aws:logs:${region}:${accountId}:log-group:/aws/lambda/${functionName(name)}:log-stream:*`,
    $interpolate`arn:aws:logs:${region}:${accountId}:log-group:/aws/lambda/${functionName(name)}`,
  ],
});

/** The policy of a function: its line of `permissions.ts`, and its own log. */
export const statementsOf = (name: FunctionName) => [
  ...Object.entries(permissions[name]).map(([thing, actions]) => ({
    actions: [...actions],
    resources: resources[thing as keyof typeof resources],
    ...(thing === 'wakeUpRole' ? { conditions: PASSED_TO_SCHEDULER } : {}),
  })),
  ownLog(name),
];
