import type { Context } from 'aws-lambda';
import { functionArn } from './local-function.ts';

const TIMEOUT_MS = 30_000;

/** The second argument of a handler. */
export const invocationContext = (name: string, requestId: string): Context => {
  const started = performance.now();
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: functionArn(name),
    memoryLimitInMB: '1024',
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, TIMEOUT_MS - (performance.now() - started)),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
};
