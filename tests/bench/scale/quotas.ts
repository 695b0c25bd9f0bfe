/** What AWS allows an account in eu-west-1, and what one function takes. */
export type Quotas = {
  /** EventBridge Scheduler: schedules that exist at the same time. */
  readonly schedules: number;
  /** CreateSchedule a second; DeleteSchedule has one of its own. */
  readonly createdASecond: number;
  /** Schedules that fire a second. */
  readonly firedASecond: number;
  /** SES: mails a second and in 24 hours. */
  readonly mailsASecond: number;
  readonly mailsADay: number;
  /** Lambda: functions that run at the same time in the whole account. */
  readonly concurrency: number;
  /** DynamoDB: write units a second of one partition, also of an index. */
  readonly partitionUnits: number;
};

/**
 * What a new account has, once SES has let it out of the sandbox.
 *
 * @see docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html (read 2026-11-22; all adjustable)
 * @see docs.aws.amazon.com/ses/latest/dg/quotas.html (differs by account: `aws sesv2 get-account`)
 * @see docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 * @see docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html
 */
export const AT_FIRST: Quotas = {
  schedules: 10_000_000,
  createdASecond: 5_000,
  firedASecond: 1_000,
  mailsASecond: 14,
  mailsADay: 50_000,
  concurrency: 1_000,
  partitionUnits: 1_000,
};

/** What to ask for at each size; only where the first quota does not do. */
export const ASKED: Readonly<Record<number, Partial<Quotas>>> = {
  10000000: { mailsASecond: 200, mailsADay: 1_500_000 },
};

/** What a visit of `attend` takes; measured by `bench sequence` and `bench cost`, rounded up. */
export const ATTEND = {
  /** Load, decide, render, send, settle. */
  seconds: 0.25,
  /** Writes in the indexes `due` and `pending`, which lie in eight partitions each. */
  sweepUnits: 4,
  sweepPartitions: 8,
  /** Writes in the index `list`: the line of the account, taken out and put in. One partition an administration. */
  listUnits: 2,
} as const;

/** Of what SES allows, `attend` uses so much: the rest is for who waits (`infra/sending-rate.ts`). */
export const SHARE_OF_MAIL = 0.75;

/** What holds a morning up. */
export type Limit = 'schedules fired' | 'mails' | 'functions at once' | 'index due' | 'index list';

/**
 * Accounts that can be attended in a second, and what allows no more.
 *
 * @param mails - part of the visits that send a mail, 0 to 1
 * @param administrations - over which the accounts are divided evenly
 */
export const attendedASecond = (quotas: Quotas, mails: number, administrations: number) => {
  const limits: readonly (readonly [Limit, number])[] = [
    ['schedules fired', quotas.firedASecond],
    ['mails', mails > 0 ? (quotas.mailsASecond * SHARE_OF_MAIL) / mails : Number.POSITIVE_INFINITY],
    ['functions at once', quotas.concurrency / ATTEND.seconds],
    ['index due', (quotas.partitionUnits * ATTEND.sweepPartitions) / ATTEND.sweepUnits],
    ['index list', (quotas.partitionUnits * administrations) / ATTEND.listUnits],
  ];
  return limits.reduce((least, [limit, rate]) => (rate < least.rate ? { limit, rate } : least), {
    limit: 'schedules fired' as Limit,
    rate: Number.POSITIVE_INFINITY,
  });
};
