import type { Context } from 'aws-lambda';

export type LambdaHandler = (event: unknown, context: Context) => unknown;

/** A function as the local stack knows it: a bundled file, or a handler of a test. */
export type LocalFunction = {
  readonly name: string;
  /** Absolute path of a bundle that exports `handler`. */
  readonly handlerFile?: string;
  readonly handler?: LambdaHandler;
  readonly environment?: Readonly<Record<string, string>>;
  /** Each invocation in its own process, so that it may crash. Needs `handlerFile`. */
  readonly isolated?: boolean;
};

/** What a failed invocation answers on the wire. */
export type FunctionError = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
};

export type Outcome =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: FunctionError };

export const ACCOUNT = '000000000000';
export const REGION = 'eu-west-1';

export const functionArn = (name: string): string => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;

/**
 * Name in a function name, partial ARN or ARN, with or without version.
 *
 * @example functionName('arn:aws:lambda:eu-west-1:000000000000:function:attend:live') // 'attend'
 */
export const functionName = (reference: string): string =>
  /(?:^|:)function:([^:]+)/.exec(reference)?.[1] ?? reference.split(':')[0] ?? reference;
