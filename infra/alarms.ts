import { made } from './functions.ts';
import { failedRuns, lostWakeUps } from './queues.ts';
import { alarmAddress } from './settings.ts';
import { table } from './table.ts';

/** Whoever is to be told subscribes here. */
export const alarmTopic = new sst.aws.SnsTopic('Alarms');

if (alarmAddress !== undefined) {
  new aws.sns.TopicSubscription('AlarmsByMail', {
    topic: alarmTopic.arn,
    protocol: 'email',
    endpoint: alarmAddress,
  });
}

type Watched = {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions?: aws.cloudwatch.MetricAlarmArgs['dimensions'];
  readonly statistic: 'Maximum' | 'Sum';
  readonly above?: number;
  /** For a thing whose silence is the trouble. */
  readonly below?: number;
  readonly minutes?: number;
  readonly meaning: string;
};

const alarm = (name: string, watched: Watched) => {
  const { namespace, metric, dimensions, statistic, above = 0, below, minutes = 5, meaning } = watched;
  return new aws.cloudwatch.MetricAlarm(name, {
    alarmDescription: meaning,
    namespace,
    metricName: metric,
    statistic,
    comparisonOperator: below === undefined ? 'GreaterThanThreshold' : 'LessThanThreshold',
    threshold: below ?? above,
    period: minutes * 60,
    evaluationPeriods: 1,
    treatMissingData: below === undefined ? 'notBreaching' : 'breaching',
    alarmActions: [alarmTopic.arn],
    ...(dimensions === undefined ? {} : { dimensions }),
  });
};

for (const [name, queue] of Object.entries({ LostWakeUps: lostWakeUps, FailedRuns: failedRuns })) {
  alarm(`${name}Waiting`, {
    namespace: 'AWS/SQS',
    metric: 'ApproximateNumberOfMessagesVisible',
    dimensions: { QueueName: queue.nodes.queue.name },
    statistic: 'Maximum',
    meaning: 'Work was put aside. Read its cause, mend it, then redrive.',
  });
}

for (const [name, { name: FunctionName }] of made) {
  alarm(`${name}-errors`, {
    namespace: 'AWS/Lambda',
    metric: 'Errors',
    dimensions: { FunctionName },
    statistic: 'Sum',
    meaning: 'A function broke; what it left is done by the sweep, unless the sweep is what broke.',
  });
}

const sweep = made.get('sweep');
if (sweep !== undefined) {
  alarm('SweepSilent', {
    namespace: 'AWS/Lambda',
    metric: 'Invocations',
    dimensions: { FunctionName: sweep.name },
    statistic: 'Sum',
    below: 1,
    minutes: 15,
    meaning: 'The sweep did not run; what is lost now stays lost until it does.',
  });
}

alarm('TableThrottled', {
  namespace: 'AWS/DynamoDB',
  metric: 'ThrottledRequests',
  dimensions: { TableName: table.name },
  statistic: 'Sum',
  above: 100,
  meaning: 'The table takes less than is asked; work gets late, nothing is lost.',
});

// The backend's own metrics: `apps/backend/src/telemetry/metric.ts`.
const own = {
  namespace: 'Voldaan',
  dimensions: { service: 'voldaan' },
  statistic: 'Sum',
  minutes: 15,
} as const;
alarm('MailsUnknown', {
  ...own,
  metric: 'MailsUnknown',
  meaning: 'Of a mail nobody knows whether it left. After an hour a person at the desk is asked.',
});
alarm('ProviderFailing', {
  ...own,
  metric: 'ProviderFailures',
  above: 10,
  meaning: 'Mollie does not answer or refuses our key; debtors can pay by bank transfer only.',
});
alarm('MuchSwept', {
  ...own,
  metric: 'AccountsSwept',
  above: 50,
  meaning: 'Wake-ups get lost more than now and then; look at Scheduler and at throttled functions.',
});

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
