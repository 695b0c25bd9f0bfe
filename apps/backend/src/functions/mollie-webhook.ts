import { accountKey } from '@voldaan/application/account/fold.ts';
import { followPayment } from '@voldaan/application/payment/follow-payment.ts';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import { world } from '#compose';
import { recorded } from '../telemetry/recorded.ts';
import { noteFailure } from '../telemetry/recorder.ts';

/** Mollie tells an id and nothing else; what happened is fetched. */
const Called = z.object({ id: z.string().regex(/^tr_\w{1,60}$/) });

/** The path as we wrote it; the keys of a store take no other. */
const Named = z.object({
  administration: z.string().regex(/^[\w.-]{1,100}$/),
  account: z.string().regex(/^[\w-]{1,100}$/),
  attempt: z.string().regex(/^[\w-]{1,100}$/),
});

const webhooks = new Hono()
  .use(bodyLimit({ maxSize: 4096, onError: (c) => c.body(null, 200) }))
  .post('/mollie/:administration/:account/:attempt', async (c) => {
    const called = Called.safeParse(await c.req.parseBody().catch(() => undefined));
    const named = Named.safeParse(c.req.param());
    // Rubbish and strange ids are answered 200, so that nothing is learnt from the answer.
    if (!called.success || !named.success) return c.body(null, 200);
    const { administration, account, attempt } = named.data;
    const key = accountKey(administration, account);
    const { state } = await world.services.accounts.load(key);
    if (!state.opened) return c.body(null, 200);
    const followed = await followPayment(world.services, key, attempt, called.data.id);
    // Not reached: an error makes Mollie call again.
    return c.body(null, followed.state === 'down' ? 503 : 200);
  })
  .notFound((c) => c.body(null, 200))
  .onError((error, c) => {
    noteFailure('webhook failed', error);
    return c.body(null, 500);
  });

/** Called by Mollie when something happened to a payment. */
export const handler = recorded(handle(webhooks));
