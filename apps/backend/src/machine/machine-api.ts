import type { Services } from '@voldaan/application/services.ts';
import type { MachineRefusalCode } from '@voldaan/contract/machine/refusal.ts';
import { type Context, Hono } from 'hono';
import { DESK_HEADERS } from '../http/headers.ts';
import { idempotency } from '../http/idempotency.ts';
import { MOST_BODY_BYTES, smallBody, withinTime } from '../http/limits.ts';
import { notThere } from '../http/not-there.ts';
import { withHeaders } from '../http/with-headers.ts';
import { docsRoutes } from './docs-routes.ts';
import { knownMachine } from './known-machine.ts';
import type { MachineEnv } from './machine-env.ts';
import type { MachinePorts } from './machine-ports.ts';
import { refuse } from './refuse.ts';
import { debtorRoutes, invoiceRoutes, webhookRoutes } from './routes.ts';

/** No name of ours is longer, and the keys of a store have an end. */
const LONGEST_PATH = 1_000;

/** Told of a bug or of broken infrastructure; the caller learns that it is our fault, never the error. */
export type OnFailure = (error: Error, path: string) => void;

const refuseBy = (c: Context, code: Exclude<MachineRefusalCode, 'invoices-refused'>): Response =>
  refuse(c, { code });

/**
 * The API for machines under `/api/v1`. A key is sent as a header that no browser adds by itself, so there is
 * nothing to forge from another site; it sets no cookie and lets no other origin read.
 */
export const machineApi = (
  ports: MachinePorts,
  world: Pick<Services, 'answers' | 'wall'>,
  onFailure: OnFailure,
): Hono<MachineEnv> => {
  const api = new Hono<MachineEnv>()
    .basePath('/api/v1')
    .use(withHeaders(DESK_HEADERS), withinTime(refuseBy), smallBody(MOST_BODY_BYTES, refuseBy))
    .use((c, next) =>
      c.req.path.length > LONGEST_PATH ? Promise.resolve(refuse(c, { code: 'not-found' })) : next(),
    )
    .route('/', docsRoutes())
    .use(knownMachine(ports))
    .use(
      idempotency<MachineEnv>({
        world,
        scopeOf: ({ var: { machine } }) => `machine/${machine.administration}/${machine.keyId}`,
        refuse: (c, code) => refuse(c, { code }),
        required: true,
      }),
    )
    .route('/', invoiceRoutes(ports))
    .route('/', debtorRoutes(ports))
    .route('/', webhookRoutes(ports))
    .onError((error, c) => {
      onFailure(error, c.req.routePath);
      return refuse(c, { code: 'our-failure' });
    });
  return api.notFound((c) => notThere(api, c, refuseBy, 'not-found'));
};
