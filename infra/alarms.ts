import { attend, sweep } from './background.ts';
import { mollieWebhook } from './portal.ts';
import { failedRuns, lostWakeUps } from './queues.ts';

/** Whoever is to be told subscribes here. */
export const alarmTopic = new sst.aws.SnsTopic('Alarms');

type Watched = {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions?: aws.cloudwatch.MetricAlarmArgs['dimensions'];
  readonly statistic: 'Maximum' | 'Sum';
  readonly above: number;
  readonly meaning: string;
};

const alarm = (name: string, { namespace, metric, dimensions, statistic, above, meaning }: Watched) =>
  new aws.cloudwatch.MetricAlarm(name, {
    alarmDescription: meaning,
    namespace,
    metricName: metric,
    statistic,
    comparisonOperator: 'GreaterThanThreshold',
    threshold: above,
    period: 300,
    evaluationPeriods: 1,
    treatMissingData: 'notBreaching',
    alarmActions: [alarmTopic.arn],
    ...(dimensions === undefined ? {} : { dimensions }),
  });

const queues = { LostWakeUps: lostWakeUps, FailedRuns: failedRuns };
for (const [name, queue] of Object.entries(queues)) {
  alarm(`${name}Waiting`, {
    namespace: 'AWS/SQS',
    metric: 'ApproximateNumberOfMessagesVisible',
    dimensions: { QueueName: queue.nodes.queue.name },
    statistic: 'Maximum',
    above: 0,
    meaning: 'Work was put aside; read its cause.',
  });
}

const watched = { Attend: attend, Sweep: sweep, MollieWebhook: mollieWebhook };
for (const [name, { name: functionName }] of Object.entries(watched)) {
  alarm(`${name}Errors`, {
    namespace: 'AWS/Lambda',
    metric: 'Errors',
    dimensions: { FunctionName: functionName },
    statistic: 'Sum',
    above: 0,
    meaning: 'A function broke; what it left is done by the sweep, unless the sweep is what broke.',
  });
}

// SES puts an account under review at 5 % bounces or 0.1 % complaints.
alarm('MailBounces', {
  namespace: 'AWS/SES',
  metric: 'Reputation.BounceRate',
  statistic: 'Maximum',
  above: 0.03,
  meaning: 'Too many mails bounce; stop and look at the addresses.',
});
alarm('MailComplaints', {
  namespace: 'AWS/SES',
  metric: 'Reputation.ComplaintRate',
  statistic: 'Maximum',
  above: 0.0005,
  meaning: 'Too many people call our mail spam.',
});
