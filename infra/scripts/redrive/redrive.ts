import { type Put, readPut } from './put-aside.ts';

/** A message of a queue, until it is deleted with its receipt. */
export type Message = { readonly body: string; readonly receipt: string };

/** What redriving needs of AWS. */
export type Queues = {
  /** At most ten; empty when there is nothing (any more). */
  readonly receive: (queue: string) => Promise<readonly Message[]>;
  readonly remove: (queue: string, receipt: string) => Promise<void>;
  /** Hands an event to a function without waiting for what it does with it. */
  readonly invoke: (functionName: string, event: unknown) => Promise<void>;
};

export type Redriven = { readonly again: number; readonly needless: number; readonly unknown: number };

const nothing: Redriven = { again: 0, needless: 0, unknown: 0 };

/** One message: asked again and then removed, in this order, so that a crash between the two asks twice. */
const one = async (
  queues: Queues,
  queue: string,
  { body, receipt }: Message,
  attend: string,
): Promise<Put['kind']> => {
  const put = readPut(body, attend);
  if (put.kind === 'again') await queues.invoke(put.functionName, put.event);
  // What nobody knows stays for a person to read.
  if (put.kind !== 'unknown') await queues.remove(queue, receipt);
  return put.kind;
};

/**
 * Empties the two queues of a stage: every event goes to its function once more. All of them may be asked twice
 * without harm, so redriving may too.
 *
 * @param prefix - of the names of a stage, such as `voldaan-production`
 */
export const redrive = async (queues: Queues, prefix: string): Promise<Redriven> => {
  const counted = { ...nothing };
  for (const queue of [`${prefix}-lost-wake-ups`, `${prefix}-failed-runs`]) {
    const seen = new Set<string>();
    for (;;) {
      const messages = (await queues.receive(queue)).filter(({ receipt }) => !seen.has(receipt));
      if (messages.length === 0) break;
      for (const message of messages) {
        seen.add(message.receipt);
        counted[await one(queues, queue, message, `${prefix}-attend`)] += 1;
      }
    }
  }
  return counted;
};
