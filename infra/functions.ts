import { environment } from './environment.ts';
import { failedRuns } from './queues.ts';
import { functionArn, functionName } from './stage.ts';
import { useTable } from './table.ts';

type Grants = NonNullable<sst.aws.FunctionArgs['permissions']>;

type Wanted = {
  readonly timeout: NonNullable<sst.aws.FunctionArgs['timeout']>;
  readonly may?: Extract<Grants, readonly unknown[]>;
  readonly url?: NonNullable<sst.aws.FunctionArgs['url']>;
  readonly atOnce?: number;
};

/** Makes Lambda run a function again later: an account, or a job. */
export const kickAttend = { actions: ['lambda:InvokeFunction'], resources: [functionArn('attend')] };
export const startImport = { actions: ['lambda:InvokeFunction'], resources: [functionArn('import-worker')] };

/**
 * A function of the backend, `apps/backend/src/functions/<name>.ts`. It may use the table and what it asks
 * for by name; nothing is linked, so no SST reaches product code.
 *
 * @example backendFunction('sweep', { timeout: '2 minutes', may: [kickAttend] })
 */
export const backendFunction = (name: string, { timeout, may = [], url, atOnce }: Wanted) =>
  new sst.aws.Function(
    name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    {
      name: functionName(name),
      handler: `apps/backend/src/functions/${name}.handler`,
      runtime: 'nodejs24.x',
      architecture: 'arm64',
      memory: '1024 MB',
      timeout,
      environment,
      permissions: [useTable, ...may],
      nodejs: { format: 'esm', splitting: true, esbuild: { mainFields: ['module', 'main'] } },
      ...(url === undefined ? {} : { url }),
      ...(atOnce === undefined ? {} : { concurrency: { reserved: atOnce } }),
    },
  );

/** For a function that is invoked without waiting: two retries, then aside for a person. */
export const putAside = (name: string, { name: target }: sst.aws.Function) =>
  new aws.lambda.FunctionEventInvokeConfig(`${name}FailedRuns`, {
    functionName: target,
    maximumRetryAttempts: 2,
    destinationConfig: { onFailure: { destination: failedRuns.arn } },
  });

/** What a function needs for {@link putAside}. */
export const putAsideGrant = { actions: ['sqs:SendMessage'], resources: [failedRuns.arn] };
