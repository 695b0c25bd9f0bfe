import { request as overHttp } from 'node:http';
import { request as overTls } from 'node:https';
import { isIPv6 } from 'node:net';
import type { WebhookOutcome } from '@voldaan/application/ports/webhook-sender.ts';
import type { Place } from './place.ts';

/** More of an answer is nobody's business. */
const MOST_BYTES = 64 * 1024;

type Failure = Extract<WebhookOutcome, { readonly told: false }>;

const outcomeOf = (status: number): WebhookOutcome => {
  if (status >= 200 && status < 300) return { told: true, status };
  return { told: false, status, why: status >= 300 && status < 400 ? 'redirected' : 'status' };
};

/**
 * One POST to the machine that was judged, by the name that was given. Redirects are not followed, and what is
 * answered is counted but not kept.
 */
export const post = (
  { url, address }: Extract<Place, { readonly ok: true }>,
  headers: Readonly<Record<string, string>>,
  body: string,
  mostMs: number,
): Promise<WebhookOutcome> =>
  new Promise((resolve) => {
    const send = url.protocol === 'https:' ? overTls : overHttp;
    const family = isIPv6(address) ? 6 : 4;
    const call = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: false,
      // Whatever the name says now: only the address that was judged.
      lookup: (_host, { all }, found) =>
        all ? found(null, [{ address, family }]) : found(null, address, family),
    });
    const end = (outcome: WebhookOutcome): void => {
      clearTimeout(timer);
      resolve(outcome);
      call.destroy();
    };
    const fail = (why: Failure['why'], status: number | null = null): void =>
      end({ told: false, status, why });
    const timer = setTimeout(() => fail('too-slow'), mostMs);
    call.once('error', () => fail('no-connection'));
    call.once('response', (answer) => {
      const status = answer.statusCode ?? 0;
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > MOST_BYTES) fail('answer-too-large', status);
      });
      answer.once('error', () => fail('no-connection', status));
      answer.once('end', () => end(outcomeOf(status)));
    });
    call.end(body);
  });
