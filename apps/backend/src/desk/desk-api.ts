import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { accountRoutes } from './account-routes.ts';
import { debtorRoutes } from './debtor-routes.ts';
import type { DeskEnv } from './desk-env.ts';
import type { DeskPorts } from './desk-ports.ts';
import { documentRoutes } from './document-routes.ts';
import { importRoutes } from './import-routes.ts';
import { refuse } from './refuse.ts';
import { sameOrigin } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { sessionRoutes, signInRoutes } from './session-routes.ts';
import { signedIn } from './signed-in.ts';
import { taskRoutes } from './task-routes.ts';
import { workRoutes } from './work-routes.ts';

/** A form of staff is small; only files are large, and have a limit of their own. */
const smallBody = bodyLimit({ maxSize: 256 * 1024, onError: (c) => refuse(c, { code: 'too-large' }) });

/** No name of ours is longer, and the keys of a store have an end. */
const LONGEST_PATH = 1_000;

/** Told of a bug or of broken infrastructure; the person gets "it is our fault", never the error. */
export type OnFailure = (error: Error, path: string) => void;

/**
 * The desk's API under `/api`. It parses, calls a port and translates; nothing else.
 *
 * @param origin - the desk's own address, the only one that may change anything
 */
export const deskApi = (ports: DeskPorts, origin: string, onFailure: OnFailure): Hono<DeskEnv> =>
  new Hono<DeskEnv>()
    .basePath('/api')
    .use(securityHeaders, sameOrigin(origin))
    .use((c, next) =>
      c.req.path.length > LONGEST_PATH ? Promise.resolve(refuse(c, { code: 'not-found' })) : next(),
    )
    .use((c, next) => (c.req.path === '/api/imports' ? next() : smallBody(c, next)))
    .route('/', signInRoutes(ports))
    .use(signedIn(ports))
    .route('/', sessionRoutes(ports))
    .route('/', debtorRoutes(ports))
    .route('/', accountRoutes(ports))
    .route('/', taskRoutes(ports))
    .route('/', documentRoutes(ports))
    .route('/', workRoutes(ports))
    .route('/', importRoutes(ports))
    .notFound((c) => refuse(c, { code: 'not-found' }))
    .onError((error, c) => {
      onFailure(error, c.req.routePath);
      return refuse(c, { code: 'our-failure' });
    });
