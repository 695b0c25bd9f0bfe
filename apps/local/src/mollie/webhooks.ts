import { randomUUID } from 'node:crypto';
import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import { collection } from '../durable/collection.ts';

/** How the next call goes: as it should, not at all, two times, or five minutes late. */
export type WebhookManner = 'normal' | 'lost' | 'twice' | 'late';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Ten calls, in seconds after the first. */
const CALLS_AT = [
  0,
  MINUTE,
  3 * MINUTE,
  7 * MINUTE,
  15 * MINUTE,
  31 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  26 * HOUR,
];
const LATE = 5 * MINUTE;
const ANSWER_WITHIN_MS = 15_000;

type Call = {
  readonly id: string;
  readonly url: string;
  readonly paymentId: string;
  readonly first: Instant;
  readonly tried: number;
};

/** One call that was made, for the page and for tests. */
export type WebhookCall = {
  readonly at: Instant;
  readonly paymentId: string;
  /** Answer of the receiver; 0 when there was none. */
  readonly status: number;
};

const post = async (call: Call): Promise<number> => {
  try {
    const answer = await fetch(call.url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': 'Mollie HTTP client/1.0',
        accept: '*/*',
      },
      body: `id=${call.paymentId}`,
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
};

/** Calls webhooks until they answer 2xx, at Mollie's intervals on the business clock. */
export const webhooks = (clock: VirtualClock, dataDir: string | undefined) => {
  const waiting = collection<Call>(dataDir, 'webhooks');
  const made: WebhookCall[] = [];

  const arm = (call: Call): void => {
    waiting.set(call.id, call);
    const at = addSeconds(call.first, CALLS_AT[call.tried] ?? 0);
    clock.schedule(at, 'webhook', `webhook/${call.id}`, () => run(call));
  };
  const run = async (call: Call): Promise<void> => {
    const status = await post(call);
    made.push({ at: clock.now(), paymentId: call.paymentId, status });
    const tried = call.tried + 1;
    if ((status >= 200 && status < 300) || tried === CALLS_AT.length) waiting.delete(call.id);
    else arm({ ...call, tried });
  };
  const begin = (paymentId: string, url: string, after: number): void =>
    arm({ id: randomUUID(), url, paymentId, first: addSeconds(clock.now(), after), tried: 0 });

  return {
    call: (paymentId: string, url: string | null | undefined, manner: WebhookManner = 'normal'): void => {
      if (!url || manner === 'lost') return;
      begin(paymentId, url, manner === 'late' ? LATE : 0);
      if (manner === 'twice') begin(paymentId, url, 0);
    },
    made: (): readonly WebhookCall[] => made,
    resume: (): void => {
      for (const call of waiting.values()) arm(call);
    },
  };
};
