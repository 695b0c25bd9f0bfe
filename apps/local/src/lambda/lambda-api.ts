import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Lambda } from './lambda.ts';
import { functionArn, functionName } from './local-function.ts';

const MEGABYTE = 1024 * 1024;
/** Lambda quotas: payload of a synchronous and of an asynchronous invocation. */
const LARGEST = { RequestResponse: 6 * MEGABYTE, Event: MEGABYTE } as const;

const refuse = (c: Context, status: ContentfulStatusCode, type: string, message: string) =>
  c.json({ Type: 'User', Message: message }, status, { 'x-amzn-errortype': type });

const parse = (body: string): { ok: true; event: unknown } | { ok: false } => {
  try {
    return { ok: true, event: body === '' ? {} : JSON.parse(body) };
  } catch {
    return { ok: false };
  }
};

/** The `Invoke` call of Lambda's REST API, version 2015-03-31. */
export const lambdaApi = (lambda: Lambda): Hono =>
  new Hono().post('/2015-03-31/functions/:name/invocations', async (c) => {
    const name = functionName(decodeURIComponent(c.req.param('name')));
    if (!lambda.has(name)) {
      return refuse(c, 404, 'ResourceNotFoundException', `Function not found: ${functionArn(name)}`);
    }
    const type = c.req.header('x-amz-invocation-type') ?? 'RequestResponse';
    if (type === 'DryRun') return c.body(null, 204);
    if (type !== 'Event' && type !== 'RequestResponse') {
      return refuse(c, 400, 'InvalidParameterValueException', `Unknown invocation type ${type}`);
    }
    const body = await c.req.text();
    if (Buffer.byteLength(body) > LARGEST[type]) {
      return refuse(c, 413, 'RequestTooLargeException', `Payload exceeds ${LARGEST[type]} bytes`);
    }
    const parsed = parse(body);
    if (!parsed.ok) {
      return refuse(c, 400, 'InvalidRequestContentException', 'Could not parse request body into json');
    }
    if (type === 'Event') {
      const id = lambda.invokeAsync(name, parsed.event);
      return c.body(null, 202, { 'x-amzn-requestid': id });
    }
    const outcome = await lambda.invoke(name, parsed.event);
    return outcome.ok
      ? c.json(outcome.payload, 200, { 'x-amz-executed-version': '$LATEST' })
      : c.json(outcome.error, 200, {
          'x-amz-executed-version': '$LATEST',
          'x-amz-function-error': 'Unhandled',
        });
  });
