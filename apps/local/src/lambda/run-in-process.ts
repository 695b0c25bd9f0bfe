import { functionError } from './function-error.ts';
import { invocationContext } from './invocation-context.ts';
import { loadHandler } from './load-handler.ts';
import type { LambdaHandler, LocalFunction, Outcome } from './local-function.ts';

export type Run = (event: unknown, requestId: string, environment: Environment) => Promise<Outcome>;
export type Environment = Readonly<Record<string, string>>;

/** Events and answers cross the wire as JSON; a handler must not see an object of its caller. */
const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Runs a function in this process, in one warm container. */
export const runInProcess = (spec: LocalFunction): Run => {
  let container: Promise<LambdaHandler> | undefined;
  return async (event, requestId, environment) => {
    Object.assign(process.env, environment);
    try {
      container ??= loadHandler(spec);
      const handler = await container;
      const answer = await handler(overTheWire(event), invocationContext(spec.name, requestId));
      return { ok: true, payload: overTheWire(answer) };
    } catch (cause) {
      return { ok: false, error: functionError(cause) };
    }
  };
};
