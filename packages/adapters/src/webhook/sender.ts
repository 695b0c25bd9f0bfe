import { lookup } from 'node:dns/promises';
import { setTimeout } from 'node:timers/promises';
import type {
  WebhookCall,
  WebhookOutcome,
  WebhookSender,
} from '@voldaan/application/ports/webhook-sender.ts';
import { toMs } from '@voldaan/domain/calendar/instant.ts';
import { Webhook } from 'standardwebhooks';
import { type Place, placeOf } from './place.ts';
import { post } from './post.ts';

/** Finds every address behind a name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

export type SenderOptions = {
  /** On a laptop the receiver runs beside us, and without TLS. */
  readonly loopback?: boolean;
  readonly resolve?: Resolve;
  /** For tests of a receiver that never answers. */
  readonly mostMs?: number;
};

const FIVE_SECONDS = 5_000;

/** A name that is not found in time is not found. */
const inTime =
  (resolve: Resolve, mostMs: number): Resolve =>
  async (host) => {
    const found = new AbortController();
    const nothing: readonly string[] = [];
    const late = setTimeout(mostMs, nothing, { signal: found.signal }).catch(() => nothing);
    return Promise.race([resolve(host), late]).finally(() => found.abort());
  };

const headersOf = ({ secret, id, at, payload }: WebhookCall) => {
  const sent = new Date(toMs(at));
  return {
    'content-type': 'application/json',
    'user-agent': 'Voldaan-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(toMs(at) / 1000),
    'webhook-signature': new Webhook(secret).sign(id, sent, payload),
  };
};

const failed = (why: Exclude<Place, { readonly ok: true }>['why']): WebhookOutcome => ({
  told: false,
  status: null,
  why,
});

/**
 * Calls signed by Standard Webhooks. The name is resolved once, every address behind it is judged, and the
 * connection goes to the address that was judged: a name cannot point elsewhere in between.
 */
export const webhookSender = ({
  loopback = false,
  resolve = systemResolve,
  mostMs = FIVE_SECONDS,
}: SenderOptions = {}): WebhookSender => ({
  send: async (call) => {
    const place = await placeOf(call.url, { loopback, resolve: inTime(resolve, mostMs) });
    return place.ok ? post(place, headersOf(call), call.payload, mostMs) : failed(place.why);
  },
});
