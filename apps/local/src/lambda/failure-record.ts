import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { type FunctionError, functionArn } from './local-function.ts';

/** What an on-failure destination receives (Lambda developer guide, "Capturing records of asynchronous invocations"). */
export type FailureRecord = {
  readonly version: '1.0';
  readonly timestamp: string;
  readonly requestContext: {
    readonly requestId: string;
    readonly functionArn: string;
    readonly condition: 'RetriesExhausted';
    readonly approximateInvokeCount: number;
  };
  readonly requestPayload: unknown;
  readonly responseContext: {
    readonly statusCode: 200;
    readonly executedVersion: '$LATEST';
    readonly functionError: 'Unhandled';
  };
  readonly responsePayload: FunctionError;
};

type Failed = {
  readonly id: string;
  readonly name: string;
  readonly event: unknown;
  readonly attempts: number;
  readonly at: Instant;
  readonly error: FunctionError;
};

export const asFailureRecord = ({ id, name, event, attempts, at, error }: Failed): FailureRecord => ({
  version: '1.0',
  timestamp: at,
  requestContext: {
    requestId: id,
    functionArn: `${functionArn(name)}:$LATEST`,
    condition: 'RetriesExhausted',
    approximateInvokeCount: attempts,
  },
  requestPayload: event,
  responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
  responsePayload: error,
});
