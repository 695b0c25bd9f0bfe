import { ASSUMED as A } from './assumptions.ts';
import type { Counted } from './counted.ts';
import { PRICES } from './prices.ts';

/** Dollars by part of AWS. */
export type Parts = Readonly<
  Record<
    | 'dynamodbWrite'
    | 'dynamodbRead'
    | 'dynamodbStorage'
    | 'lambdaRequests'
    | 'lambdaDuration'
    | 'scheduler'
    | 'ses'
    | 'sns'
    | 's3'
    | 'cloudWatchLogs'
    | 'cloudFront',
    number
  >
>;

export type Bill = { readonly total: number; readonly withoutMail: number; readonly parts: Parts };

const GB = 1e9;
const usd = (amount: number): number => Number(amount.toFixed(5));

const totals = (parts: Parts): Bill => {
  const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const rounded = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, usd(part)]));
  return { total: usd(total), withoutMail: usd(total - parts.ses), parts: { ...parts, ...rounded } };
};

/** Stored for its whole life, with the copy that point-in-time recovery keeps. */
const keeping = (bytes: number): number =>
  (bytes / GB) * A.keptMonths * (PRICES.dynamodbStorage.usd + PRICES.dynamodbBackup.usd);

const lasting = (seconds: number): number => seconds * A.gigabytes * PRICES.lambdaSecond.usd;

/**
 * What was counted at list prices, per 1,000 invoices.
 *
 * @returns dollars, without free tiers and tax
 */
export const billOf = (counted: Counted): Bill => {
  const per = 1000 / counted.invoices;
  const visits = counted.mails * A.visitsAMail;
  const calls = visits * A.callsAVisit;
  const requests = counted.lambdaRequests + calls;
  const seconds =
    counted.cpuSeconds / A.shareOfCpu +
    counted.calls * A.callSeconds +
    counted.mails * A.mailSeconds +
    calls * A.secondsACall +
    (requests / A.requestsAColdStart) * A.coldStartSeconds;
  const logGb = (counted.logBytes + requests * A.platformLogBytes) / GB;
  const bucketGb = counted.bucketBytes / GB;
  return totals({
    dynamodbWrite: per * counted.writeUnits * PRICES.dynamodbWrite.usd,
    dynamodbRead: per * (counted.readUnits + calls * A.readUnitsACall) * PRICES.dynamodbRead.usd,
    dynamodbStorage: per * keeping(counted.tableBytes),
    lambdaRequests: per * requests * PRICES.lambdaRequest.usd,
    lambdaDuration: per * lasting(seconds),
    scheduler: per * counted.wakeUps * PRICES.scheduler.usd,
    ses: per * (counted.mails * PRICES.mail.usd + (counted.attachedBytes / GB) * PRICES.mailAttached.usd),
    sns: per * counted.mails * A.mailEvents * PRICES.sns.usd,
    s3:
      per *
      (counted.puts * PRICES.s3Put.usd +
        counted.gets * PRICES.s3Get.usd +
        bucketGb * A.keptMonths * PRICES.s3Storage.usd),
    cloudWatchLogs: per * logGb * (PRICES.logs.usd + A.logsPackedTo * A.logMonths * PRICES.logsKept.usd),
    cloudFront:
      per *
      visits *
      ((A.filesAVisit + A.callsAVisit) * (PRICES.edgeRequest.usd + PRICES.edgeFunction.usd) +
        (A.bytesAVisit / GB) * PRICES.edgeTransfer.usd),
  });
};

/** The shortest that a function can run: parse an event, read, decide, write, answer. */
const SHORTEST_SECONDS = 0.02;
/** Its line in the log that a decision was taken, and nothing else. */
const LINE_BYTES = 200;
const KB = 1024;

/**
 * What no serverless design gets below: for each moment at which steps are taken one wake-up, one request, one
 * read and one write of the account, one line of the log; its mails; and the state alone is kept. No copy of what
 * was sent, no lists, no word about delivery, no visitor.
 */
export const floorOf = (counted: Counted): Bill => {
  const { moments, mails, headBytes, accounts, invoices } = counted;
  const per = 1000 / invoices;
  const size = headBytes / accounts;
  return totals({
    dynamodbWrite: per * moments * Math.ceil(size / KB) * PRICES.dynamodbWrite.usd,
    dynamodbRead: per * moments * Math.ceil(size / (4 * KB)) * PRICES.dynamodbRead.usd,
    dynamodbStorage: per * keeping(headBytes),
    lambdaRequests: per * moments * PRICES.lambdaRequest.usd,
    lambdaDuration: per * lasting(moments * SHORTEST_SECONDS),
    scheduler: per * moments * PRICES.scheduler.usd,
    ses: per * mails * PRICES.mail.usd,
    sns: 0,
    s3: 0,
    cloudWatchLogs: per * moments * (LINE_BYTES / GB) * PRICES.logs.usd,
    cloudFront: 0,
  });
};
