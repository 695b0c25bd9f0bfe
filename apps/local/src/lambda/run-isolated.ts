import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LocalFunction, Outcome } from './local-function.ts';
import type { Run } from './run-in-process.ts';

const CHILD = fileURLToPath(new URL('isolated-child.ts', import.meta.url));

const died = (how: string): Outcome => ({
  ok: false,
  error: { errorType: 'Runtime.ExitError', errorMessage: `Error: Runtime exited with ${how}`, trace: [] },
});

/** Runs each invocation in its own process, which a test may kill at any moment. */
export const runIsolated = (spec: LocalFunction, running: Set<ChildProcess>): Run => {
  const { handlerFile, name } = spec;
  if (!handlerFile) throw new Error(`Function ${name} can run isolated only from a file.`);
  return (event, requestId, environment) =>
    new Promise((resolve) => {
      const child = fork(CHILD, { env: { ...process.env, ...environment }, execArgv: [] });
      running.add(child);
      let outcome: Outcome | undefined;
      child.once('message', (answer) => {
        outcome = answer as Outcome;
      });
      child.once('exit', (code, signal) => {
        running.delete(child);
        resolve(outcome ?? died(signal ? `signal ${signal}` : `exit code ${code}`));
      });
      child.send({ spec: { name, handlerFile }, event: event ?? null, requestId });
    });
};
