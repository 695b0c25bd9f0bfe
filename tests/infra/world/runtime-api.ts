import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answered =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: { readonly errorType: string; readonly errorMessage: string } };

/** The side of Lambda: hands events to one runtime process, which asks for them one by one. */
export type RuntimeApi = {
  /** For `AWS_LAMBDA_RUNTIME_API`. */
  readonly address: string;
  readonly invoke: (event: unknown) => Promise<Answered>;
  readonly close: () => Promise<void>;
};

type Waiting = { readonly id: string; readonly event: unknown; readonly done: (answered: Answered) => void };

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  return text === '' ? null : JSON.parse(text);
};

/**
 * Lambda's Runtime API on loopback, the four calls that a runtime makes.
 *
 * @param arn - of the function, which the runtime tells its handler
 * @param now - the moment of an invocation; AWS has no such header, its clocks run
 * @see AWS Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes"
 */
export const runtimeApi = async (arn: string, now: () => string): Promise<RuntimeApi> => {
  const queue: Waiting[] = [];
  const running = new Map<string, Waiting>();
  let asking: ServerResponse | undefined;
  let broken: Answered | undefined;

  const hand = (): void => {
    const next = asking && queue.shift();
    if (!next || !asking) return;
    running.set(next.id, next);
    asking.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': next.id,
      'lambda-runtime-deadline-ms': String(Date.now() + 60_000),
      'lambda-runtime-invoked-function-arn': arn,
      'proof-now': now(),
    });
    asking.end(JSON.stringify(next.event ?? null));
    asking = undefined;
  };

  const finish = (id: string, answered: Answered): void => {
    running.get(id)?.done(answered);
    running.delete(id);
  };

  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace('/2018-06-01/runtime/', '');
    if (path === 'invocation/next') {
      asking = response;
      return hand();
    }
    const body = await bodyOf(request);
    const [, id = '', what] = path.split('/');
    if (what === 'response') finish(id, { ok: true, payload: body });
    if (what === 'error')
      finish(id, { ok: false, error: body as { errorType: string; errorMessage: string } });
    if (path === 'init/error') {
      broken = { ok: false, error: body as { errorType: string; errorMessage: string } };
      for (const one of queue.splice(0)) one.done(broken);
    }
    response.writeHead(202).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;

  return {
    address: `127.0.0.1:${port}`,
    invoke: (event) =>
      new Promise((done) => {
        if (broken) return done(broken);
        queue.push({ id: randomUUID(), event, done });
        hand();
      }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
