import type { FunctionError } from './local-function.ts';

/** What Lambda answers when a handler throws. */
export const functionError = (cause: unknown): FunctionError =>
  cause instanceof Error
    ? { errorType: cause.name, errorMessage: cause.message, trace: cause.stack?.split('\n') ?? [] }
    : { errorType: 'string', errorMessage: String(cause), trace: [] };
