import { createHash } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { type Embed, hal } from './hal.ts';
import { idempotency } from './idempotency.ts';
import { METHODS } from './methods.ts';
import type { Mollie } from './mollie.ts';
import { type Payment, PaymentRequest, RefundRequest } from './payment.ts';
import { type PlannedFaults, plannedFaults } from './planned-faults.ts';
import { halAnswer, type Problem, problem } from './problem.ts';

type Env = { Bindings: HttpBindings; Variables: { profileId: string } };

export type MollieApiOptions = {
  readonly base: () => string;
  readonly faults?: PlannedFaults;
  readonly wall?: () => number;
};

/** Every key has its own profile, so that one customer's key never sees the payments of another. */
const profileOf = (apiKey: string): string =>
  `pfl_${createHash('sha256').update(apiKey).digest('base64url').replace(/[-_]/g, '').slice(0, 10)}`;

const parse = <T>(
  schema: z.ZodType<T>,
  text: string,
): { ok: true; value: T } | { ok: false; problem: Problem } => {
  let body: unknown;
  try {
    body = JSON.parse(text || '{}');
  } catch {
    return { ok: false, problem: { status: 400, detail: 'The request body is not valid JSON' } };
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? '');
  return { ok: false, problem: { status: 422, detail: issue?.message ?? 'Invalid request', field } };
};

const embedOf = (c: Context): Embed => {
  const wanted = (c.req.query('embed') ?? '').split(',');
  return { refunds: wanted.includes('refunds'), chargebacks: wanted.includes('chargebacks') };
};

/** Mollie's API v2 for what the product calls. */
export const mollieApi = (mollie: Mollie, options: MollieApiOptions): Hono<Env> => {
  const { base, faults = plannedFaults(), wall } = options;
  const replayOf = idempotency(wall);
  const show = () => hal(base());

  const find = (c: Context<Env>): Payment | undefined => {
    const payment = mollie.find(c.req.param('id') ?? '');
    return payment?.profileId === c.get('profileId') ? payment : undefined;
  };
  const notFound = (c: Context<Env>, what = 'payment'): Response =>
    problem(c, { status: 404, detail: `No ${what} exists with token ${c.req.param('id') ?? ''}.` });

  return new Hono<Env>()
    .basePath('/v2')
    .use(async (c, next) => {
      const key = /^Bearer ((?:test|live)_\w{8,})$/.exec(c.req.header('authorization') ?? '')?.[1];
      if (!key) {
        return problem(c, { status: 401, detail: 'Missing authentication, or failed to authenticate' });
      }
      c.set('profileId', profileOf(key));
      const fault = faults.take();
      if (fault === 'unavailable') return problem(c, { status: 503, detail: 'Planned by the local stack' });
      if (fault === 'too-many-requests') return problem(c, { status: 429, detail: 'Too many requests' });
      if (fault !== 'cut-off') await next();
      if (fault === undefined) return undefined;
      c.env.incoming.socket.destroy();
      c.res = RESPONSE_ALREADY_SENT;
      return undefined;
    })
    .use(async (c, next) => {
      const key = c.req.header('idempotency-key');
      if (c.req.method !== 'POST' || !key) return next();
      const call = `${c.get('profileId')} ${c.req.path} ${await c.req.text()}`;
      const replay = replayOf(`${c.get('profileId')} ${key}`, call);
      if (replay.kind === 'changed') {
        return problem(c, { status: 400, detail: 'The idempotency key was used for another request' });
      }
      if (replay.kind === 'replay') {
        return new Response(replay.body, {
          status: replay.status,
          headers: { 'content-type': 'application/hal+json', 'idempotent-replayed': 'true' },
        });
      }
      await next();
      replay.keep(c.res.status, await c.res.clone().text());
      return undefined;
    })
    .post('/payments', async (c) => {
      const request = parse(PaymentRequest, await c.req.text());
      if (!request.ok) return problem(c, request.problem);
      const made = mollie.create(c.get('profileId'), request.value);
      return made.ok ? halAnswer(c, 201, show().payment(made.value)) : problem(c, made.problem);
    })
    .get('/payments', (c) => {
      const { from, limit = '50' } = c.req.query();
      const all = mollie.list(c.get('profileId'));
      const start = from ? all.findIndex(({ id }) => id === from) : 0;
      if (start < 0) return problem(c, { status: 400, detail: 'Invalid cursor value', field: 'from' });
      const page = all.slice(start, start + Number(limit));
      const next = all[start + Number(limit)];
      const more = next && `/v2/payments?from=${next.id}&limit=${limit}`;
      const items = page.map((one) => show().payment(one));
      return halAnswer(c, 200, show().list('payments', items, '/v2/payments', more));
    })
    .get('/payments/:id', (c) => {
      const payment = find(c);
      return payment ? halAnswer(c, 200, show().payment(payment, embedOf(c))) : notFound(c);
    })
    .delete('/payments/:id', (c) => {
      const payment = find(c);
      if (!payment) return notFound(c);
      const canceled = mollie.cancel(payment);
      return canceled.ok ? halAnswer(c, 200, show().payment(canceled.value)) : problem(c, canceled.problem);
    })
    .post('/payments/:id/refunds', async (c) => {
      const payment = find(c);
      if (!payment) return notFound(c);
      const request = parse(RefundRequest, await c.req.text());
      if (!request.ok) return problem(c, request.problem);
      const made = mollie.refund(payment, request.value);
      return made.ok
        ? halAnswer(c, 201, show().refund(made.value.payment, made.value.refund))
        : problem(c, made.problem);
    })
    .get('/payments/:id/refunds', (c) => {
      const payment = find(c);
      if (!payment) return notFound(c);
      const items = payment.refunds.map((one) => show().refund(payment, one));
      return halAnswer(c, 200, show().list('refunds', items, `/v2/payments/${payment.id}/refunds`));
    })
    .get('/payments/:id/refunds/:refund', (c) => {
      const payment = find(c);
      const refund = payment?.refunds.find(({ id }) => id === c.req.param('refund'));
      return payment && refund ? halAnswer(c, 200, show().refund(payment, refund)) : notFound(c, 'refund');
    })
    .delete('/payments/:id/refunds/:refund', (c) => {
      const payment = find(c);
      const refund = payment?.refunds.find(({ id }) => id === c.req.param('refund'));
      if (!payment || !refund) return notFound(c, 'refund');
      const canceled = mollie.cancelRefund(payment, refund);
      return canceled.ok ? c.body(null, 204) : problem(c, canceled.problem);
    })
    .get('/payments/:id/chargebacks', (c) => {
      const payment = find(c);
      if (!payment) return notFound(c);
      const items = payment.chargebacks.map((one) => show().chargeback(payment, one));
      return halAnswer(c, 200, show().list('chargebacks', items, `/v2/payments/${payment.id}/chargebacks`));
    })
    .get('/payments/:id/chargebacks/:chargeback', (c) => {
      const payment = find(c);
      const found = payment?.chargebacks.find(({ id }) => id === c.req.param('chargeback'));
      return payment && found
        ? halAnswer(c, 200, show().chargeback(payment, found))
        : notFound(c, 'chargeback');
    })
    .get('/methods', (c) => {
      const value = c.req.query('amount[value]');
      const cents = value === undefined ? undefined : Number(value.replace('.', ''));
      const fits = METHODS.filter(
        ({ minimum, maximum }) =>
          cents === undefined || (cents >= minimum && (maximum === null || cents <= maximum)),
      );
      return halAnswer(c, 200, show().list('methods', fits.map(show().method), '/v2/methods'));
    });
};
