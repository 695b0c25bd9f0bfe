import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { besideTheBundle } from '../../../infra/bundling.ts';
import { bundle } from './bundle.ts';
import type { DeclaredFunction } from './recorder.ts';
import { ROOT } from './root.ts';
import { type Answered, runtimeApi } from './runtime-api.ts';

const BOOTSTRAP = fileURLToPath(new URL('bootstrap.mjs', import.meta.url));
export const ACCOUNT = '123456789012';
export const REGION = 'eu-west-1';

/** A function in a process of its own, as in a Lambda environment. */
export type FunctionProcess = {
  readonly invoke: (event: unknown) => Promise<Answered>;
  readonly stop: () => Promise<void>;
};

/**
 * Puts in a folder what Lambda unpacks for a function: its bundle, and what lies beside it.
 *
 * @param folder - of its own, outside the repository, so that no package there helps
 */
export const unpack = async (file: string, folder: string): Promise<void> => {
  const task = join(folder, 'task');
  mkdirSync(task, { recursive: true });
  await bundle(file, task);
  for (const { from, to } of besideTheBundle) cpSync(join(ROOT, from), join(task, to), { recursive: true });
  cpSync(BOOTSTRAP, join(folder, 'bootstrap.mjs'));
};

/**
 * Starts a function with nothing but its own variables and those that Lambda sets. Its access key
 * is its name, by which the door to AWS knows it.
 *
 * @param now - the moment of each invocation
 * @param folder - in which it was unpacked
 */
export const startFunction = async (
  { name, args }: DeclaredFunction,
  folder: string,
  environment: Readonly<Record<string, string>>,
  now: () => string,
): Promise<FunctionProcess> => {
  const task = join(folder, 'task');
  const fullName = String(args['name']);
  const api = await runtimeApi(`arn:aws:lambda:${REGION}:${ACCOUNT}:function:${fullName}`, now);
  const child: ChildProcess = spawn(process.execPath, [join(folder, 'bootstrap.mjs')], {
    cwd: task,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...environment,
      PROOF_NOW: now(),
      AWS_LAMBDA_RUNTIME_API: api.address,
      LAMBDA_TASK_ROOT: task,
      _HANDLER: String(args['handler']),
      AWS_LAMBDA_FUNCTION_NAME: fullName,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: name,
      AWS_SECRET_ACCESS_KEY: 'proof',
      AWS_SESSION_TOKEN: 'proof',
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    invoke: api.invoke,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      await api.close();
    },
  };
};
