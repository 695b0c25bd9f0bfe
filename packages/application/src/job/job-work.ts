import type { Actor } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import type { JobResult } from './job.ts';

/** The run that sees to a thing. */
export type JobRun = {
  readonly administration: string;
  readonly actor: Actor;
  /** The same whenever this job comes to this thing, so that a second time changes nothing. */
  readonly commandId: string;
};

/** How a kind of job works. */
export type JobWork<Order> = {
  /** Everything that it is about; asked once, then kept, so that what the job changes does not move its own list. */
  readonly things: (services: Services, administration: string, order: Order) => Promise<readonly string[]>;
  /** Sees to one thing; may be asked twice. */
  readonly seeTo: (
    services: Services,
    run: JobRun & { readonly order: Order },
    thing: string,
  ) => Promise<JobResult>;
};
