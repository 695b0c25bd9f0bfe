import { besideTheBundle, bundling } from './bundling.ts';
import { environment } from './environment.ts';
import type { FunctionName } from './permissions.ts';
import { failedRuns } from './queues.ts';
import { functionName } from './stage.ts';
import { statementsOf } from './statements.ts';

type Wanted = {
  readonly timeout: NonNullable<sst.aws.FunctionArgs['timeout']>;
  /** The file in `apps/backend/src/functions`, when it is not named as the function. */
  readonly file?: string;
  /** Which function attends the accounts that this one touches: `attend-now` where somebody waits. */
  readonly kicks?: 'attend' | 'attend-now';
  /** The router and the path below which it answers; without it nobody can reach it from outside. */
  readonly route?: { readonly instance: sst.aws.Router; readonly path: string };
  readonly atOnce?: number;
};

// What SST would put here lets every user of the account take the role, and every log be written.
const byLambda = aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' });

/** Every function by its name, for the alarms. */
export const made = new Map<FunctionName, sst.aws.Function>();

/**
 * A function of the backend, `apps/backend/src/functions/<name>.ts`. It may do what `permissions.ts` says and
 * nothing else; nothing is linked, so no SST reaches product code.
 *
 * @example backendFunction('sweep', { timeout: '4 minutes', atOnce: 1 })
 */
export const backendFunction = (
  name: FunctionName,
  { timeout, file = name, kicks = 'attend', route, atOnce }: Wanted,
): sst.aws.Function => {
  const title = name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  const one = new sst.aws.Function(title, {
    name: functionName(name),
    handler: `apps/backend/src/functions/${file}.handler`,
    runtime: 'nodejs24.x',
    architecture: 'arm64',
    memory: '1024 MB',
    timeout,
    environment: { ...environment, ATTEND_FUNCTION_NAME: functionName(kicks) },
    permissions: statementsOf(name),
    logging: { retention: '1 month' },
    nodejs: bundling,
    copyFiles: besideTheBundle,
    transform: { role: { assumeRolePolicy: byLambda, managedPolicyArns: [] } },
    // A router is in front; no other origin has to do with it.
    ...(route === undefined ? {} : { url: { router: route, cors: false } }),
    ...(atOnce === undefined ? {} : { concurrency: { reserved: atOnce } }),
  });
  made.set(name, one);
  return one;
};

/**
 * For a function that is invoked without waiting for its answer: again when it fails, then aside for a person.
 *
 * @param again - how often Lambda tries again by itself
 */
export const putAside = (name: string, { name: target }: sst.aws.Function, again: 0 | 2 = 2) =>
  new aws.lambda.FunctionEventInvokeConfig(`${name}FailedRuns`, {
    functionName: target,
    maximumRetryAttempts: again,
    // A morning's herd waits here for its turn; six hours is the most that Lambda keeps.
    maximumEventAgeInSeconds: 6 * 60 * 60,
    destinationConfig: { onFailure: { destination: failedRuns.arn } },
  });
