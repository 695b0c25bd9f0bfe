/** What one unit of something costs, in dollars. */
export type Price = {
  readonly usd: number;
  readonly unit: string;
  /** Since when it holds, as far as known. */
  readonly from: string;
  readonly source: string;
  /** Whether the figure itself was read in a source on 2026-11-22; else it is from memory and must be looked up. */
  readonly verified: boolean;
};

/** Where everything runs: what `sst.config.ts` says. */
export const REGION = 'eu-west-1';

const DYNAMODB = 'aws.amazon.com/dynamodb/pricing/on-demand';

/**
 * List prices in eu-west-1, without tax, free tiers and discounts; the first tier of each. A price changes by a
 * new row here, with its day and source.
 */
export const PRICES = {
  dynamodbWrite: {
    usd: 0.705 / 1e6,
    unit: 'write request unit',
    from: '2024-11-01',
    source: `${DYNAMODB}; us-east-1 (0.625) and the halving of 2024-11-01 were read, the figure of eu-west-1 was not`,
    verified: false,
  },
  dynamodbRead: {
    usd: 0.1415 / 1e6,
    unit: 'read request unit',
    from: '2024-11-01',
    source: `${DYNAMODB}; us-east-1 (0.125) was read, the figure of eu-west-1 was not`,
    verified: false,
  },
  dynamodbStorage: {
    usd: 0.283,
    unit: 'GB-month, without the first 25',
    from: '2019-01-01',
    source: `${DYNAMODB}`,
    verified: false,
  },
  dynamodbBackup: {
    usd: 0.22632,
    unit: 'GB-month of point-in-time recovery',
    from: '2019-01-01',
    source: `${DYNAMODB}`,
    verified: false,
  },
  lambdaRequest: {
    usd: 0.2 / 1e6,
    unit: 'request',
    from: '2015-01-01',
    source: 'aws.amazon.com/lambda/pricing, the same in all regions',
    verified: true,
  },
  lambdaSecond: {
    usd: 0.0000133334,
    unit: 'GB-second on arm64',
    from: '2021-09-29',
    source: 'aws.amazon.com/lambda/pricing; read for us-east-1, eu-central-1, eu-west-2 and ap-northeast-2',
    verified: true,
  },
  scheduler: {
    usd: 1 / 1e6,
    unit: 'invocation, without the first 14 million a month; creating and deleting are free',
    from: '2022-11-10',
    source: 'cloudburn.io/blog/amazon-eventbridge-pricing (March 2026), read for us-east-1',
    verified: true,
  },
  mail: {
    usd: 0.1 / 1e3,
    unit: 'mail',
    from: '2011-01-25',
    source: 'aws.amazon.com/ses/pricing, the same in all regions; a bill of 2019 says so too',
    verified: true,
  },
  mailAttached: {
    usd: 0.12,
    unit: 'GB attached',
    from: '2011-01-25',
    source: 'aws.amazon.com/ses/pricing; a bill of 2019 ($0.44 for 3.70 GB) says so',
    verified: true,
  },
  sns: {
    usd: 0.5 / 1e6,
    unit: 'publish; delivery to Lambda is free',
    from: '2013-01-01',
    source: 'aws.amazon.com/sns/pricing',
    verified: false,
  },
  s3Put: {
    usd: 0.005 / 1e3,
    unit: 'PUT',
    from: '2016-12-01',
    source: 'aws.amazon.com/s3/pricing',
    verified: false,
  },
  s3Get: {
    usd: 0.0004 / 1e3,
    unit: 'GET',
    from: '2016-12-01',
    source: 'aws.amazon.com/s3/pricing',
    verified: false,
  },
  s3Storage: {
    usd: 0.023,
    unit: 'GB-month',
    from: '2016-12-01',
    source: 'aws.amazon.com/s3/pricing',
    verified: false,
  },
  logs: {
    usd: 0.57,
    unit: 'GB taken in, without the first 5',
    from: '2017-01-01',
    source: 'aws.amazon.com/cloudwatch/pricing',
    verified: false,
  },
  logsKept: {
    usd: 0.03,
    unit: 'GB-month, packed to 15 %',
    from: '2017-01-01',
    source: 'aws.amazon.com/cloudwatch/pricing',
    verified: false,
  },
  edgeRequest: {
    usd: 0.012 / 1e4,
    unit: 'HTTPS request in Europe, without the first 10 million a month',
    from: '2014-03-26',
    source: 'aws.amazon.com/cloudfront/pricing',
    verified: false,
  },
  edgeFunction: {
    usd: 0.1 / 1e6,
    unit: 'run of a function at the edge',
    from: '2021-05-03',
    source: 'aws.amazon.com/cloudfront/pricing',
    verified: false,
  },
  edgeTransfer: {
    usd: 0.085,
    unit: 'GB to Europe, without the first 1,000 a month',
    from: '2014-03-26',
    source: 'aws.amazon.com/cloudfront/pricing',
    verified: false,
  },
} as const satisfies Readonly<Record<string, Price>>;
