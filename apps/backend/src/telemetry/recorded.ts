import { type Recorder, recording } from './recorder.ts';

/** The id that Lambda gives to a request; a retry of an event has the same. */
const requestOf = (context: unknown): string =>
  typeof context === 'object' && context !== null && 'awsRequestId' in context
    ? String(context.awsRequestId)
    : 'none';

/** Telemetry never costs a step: what cannot be told is not told. */
const tell = async (recorder: Recorder, request: string): Promise<void> => {
  if (recorder.values.length === 0 && recorder.notes.length === 0) return;
  try {
    // Loaded when there is something to tell, which is after the handler is ready.
    const { publish } = await import('./publish.ts');
    publish(recorder, request);
  } catch {
    // Nobody to tell it to.
  }
};

/**
 * A handler whose decisions, sends, drops and latencies are written when it ends, also when it fails.
 *
 * @param handler - called with the event and the context of Lambda
 * @example export const handler = recorded((event: unknown) => attend(world.services, readEvent.attend(event)));
 */
export const recorded =
  <Args extends readonly unknown[], Result>(handler: (...args: Args) => Result | Promise<Result>) =>
  async (...args: Args): Promise<Result> => {
    const recorder: Recorder = { values: [], notes: [] };
    try {
      return await recording(recorder, () => handler(...args));
    } finally {
      await tell(recorder, requestOf(args[1]));
    }
  };
