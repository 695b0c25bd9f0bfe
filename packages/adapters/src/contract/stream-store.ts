import type { StreamItems } from '../stream/stream-items.ts';
import { streamDecisions } from './stream-decisions.ts';
import { streamFailures } from './stream-failures.ts';
import { streamLog } from './stream-log.ts';
import { streamSweep } from './stream-sweep.ts';

/**
 * What every store of streams keeps to. Run it against each table that `streamStore` is put on.
 *
 * @param name - of the implementation
 * @param open - called while the tests run; they may share one table
 */
export const streamStoreContract = (name: string, open: () => StreamItems): void => {
  streamDecisions(name, open);
  streamFailures(name, open);
  streamSweep(name, open);
  streamLog(name, open);
};
