/** What a message in a failure queue asks for. */
export type Put =
  | { readonly kind: 'again'; readonly functionName: string; readonly event: unknown }
  /** The sweep: the next one does what this one did not. */
  | { readonly kind: 'needless' }
  | { readonly kind: 'unknown' };

const FUNCTION = /:function:([^:]+)/;

const objectIn = (body: string): Readonly<Record<string, unknown>> => {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return { unread: body };
  }
};

/** The function in a record of Lambda's on-failure destination. */
const functionOf = (context: unknown): string | undefined => {
  const { functionArn } = (context ?? {}) as { readonly functionArn?: unknown };
  return FUNCTION.exec(String(functionArn))?.[1];
};

/**
 * Reads a message of either queue: a record of what a function gave up on, or the bare input of a schedule.
 *
 * @param attend - name of the function that the schedules wake
 * @see AWS Lambda Developer Guide, "Capturing records of Lambda asynchronous invocations"
 * @see EventBridge Scheduler User Guide, "Configuring a dead-letter queue"
 */
export const readPut = (body: string, attend: string): Put => {
  const read = objectIn(body);
  const functionName = functionOf(read['requestContext']);
  if (functionName?.endsWith('-sweep') || Object.keys(read).length === 0) return { kind: 'needless' };
  if (functionName !== undefined) return { kind: 'again', functionName, event: read['requestPayload'] };
  const account = typeof read['administration'] === 'string' && typeof read['id'] === 'string';
  return account ? { kind: 'again', functionName: attend, event: read } : { kind: 'unknown' };
};
