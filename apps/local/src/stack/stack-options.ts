import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { TableDescription } from '../dynamodb/ensure-table.ts';
import type { DynamoEngine } from '../dynamodb/start-dynamo.ts';
import type { SiteOptions } from '../gateway/serve-site.ts';
import type { SubscribedFunction } from '../lambda/subscriptions.ts';
import type { Ports } from './ports.ts';

export type StackOptions = {
  /** Keeps everything over restarts; without it all lives in memory. */
  readonly dataDir?: string | undefined;
  /** The clock stands still here (tests); without it the clock ticks. */
  readonly frozenAt?: Instant | undefined;
  readonly ports?: Ports | undefined;
  readonly engine?: DynamoEngine | undefined;
  readonly functions?: readonly SubscribedFunction[] | undefined;
  readonly sites?: readonly SiteOptions[] | undefined;
  /** More variables for every function; `{portal}` and the like become the address of that site. */
  readonly environment?: Readonly<Record<string, string>> | undefined;
  /** Created when it is not there. */
  readonly table?: TableDescription | undefined;
  /** Name of the bucket; answers to mail arrive in it under `inboundPrefix`. */
  readonly bucket?: string | undefined;
  readonly inboundPrefix?: string | undefined;
  /** Function that is called every five minutes. */
  readonly sweepFunction?: string | undefined;
  /** Function that is called every day at 08:00 on Dutch clocks. */
  readonly dailyFunction?: string | undefined;
  /** Delivers each scheduler and asynchronous event twice. */
  readonly duplicate?: boolean | undefined;
  /** A key of a real Mollie test account; the stand-in is then left out. */
  readonly mollieApiKey?: string | undefined;
};
