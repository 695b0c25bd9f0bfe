import type { DeskRefusalCode } from '@voldaan/contract/desk/refusal.ts';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { DESK_HEADERS } from '../http/headers.ts';
import { MOST_BODY_BYTES, smallBody, withinTime } from '../http/limits.ts';
import { notThere } from '../http/not-there.ts';
import { ownSite } from '../http/own-site.ts';
import { withHeaders } from '../http/with-headers.ts';
import { accountRoutes } from './account-routes.ts';
import { actionRoutes } from './action-routes.ts';
import { administrationRoutes } from './administration-routes.ts';
import { agreementRoutes } from './agreement-routes.ts';
import { answerRoutes } from './answer-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { claimRoutes } from './claim-routes.ts';
import { connectionRoutes } from './connection-routes.ts';
import { debtorRoutes } from './debtor-routes.ts';
import type { DeskEnv } from './desk-env.ts';
import type { DeskPorts } from './desk-ports.ts';
import { documentRoutes } from './document-routes.ts';
import { importRoutes } from './import-routes.ts';
import { inboxRoutes } from './inbox-routes.ts';
import { legalRoutes } from './legal-routes.ts';
import { linkRoutes } from './link-routes.ts';
import { listRoutes } from './list-routes.ts';
import { logoRoutes } from './logo-routes.ts';
import { maintenanceRoutes } from './maintenance-routes.ts';
import { proofRoutes } from './proof-routes.ts';
import { refuse } from './refuse.ts';
import { reportRoutes } from './report-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import { salesRoutes } from './sales-routes.ts';
import { sessionRoutes, signInRoutes } from './session-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { staffAccountRoutes } from './sign-in/account-routes.ts';
import { userRoutes } from './sign-in/user-routes.ts';
import { waysInRoutes } from './sign-in/ways-in-routes.ts';
import { signedIn } from './signed-in.ts';
import { simulationRoutes } from './simulation-routes.ts';
import { taskRoutes } from './task-routes.ts';
import { termsRoutes } from './terms-routes.ts';
import { uploadRoutes } from './upload-routes.ts';
import { workRoutes } from './work-routes.ts';
import { workSheetRoutes } from './work-sheet-routes.ts';

const refuseBy = (c: Context, code: Exclude<DeskRefusalCode, 'import-problems'>): Response =>
  refuse(c, { code });

/** A form of staff is small and quick; only files are large and take their time, and have limits of their own. */
const FILES = '/api/imports';
const small = smallBody(256 * 1024, refuseBy);
const large = smallBody(MOST_BODY_BYTES, refuseBy);
const quick = withinTime(refuseBy);

/** No name of ours is longer, and the keys of a store have an end. */
const LONGEST_PATH = 1_000;

/** Told of a bug or of broken infrastructure; the person gets "it is our fault", never the error. */
export type OnFailure = (error: Error, path: string) => void;

/**
 * The desk's API under `/api`. It parses, calls a port and translates; nothing else.
 *
 * @param origin - the desk's own address, the only one that may change anything
 * @param once - does a repeated act once; without it every request is an act of its own
 */
export const deskApi = (
  ports: DeskPorts,
  origin: string,
  onFailure: OnFailure,
  once: MiddlewareHandler<DeskEnv> = (_, next) => next(),
): Hono<DeskEnv> => {
  const api = new Hono<DeskEnv>()
    .basePath('/api')
    .use(
      withHeaders(DESK_HEADERS),
      ownSite((sent) => sent === origin, refuseBy),
    )
    .use((c, next) =>
      c.req.path.length > LONGEST_PATH ? Promise.resolve(refuse(c, { code: 'not-found' })) : next(),
    )
    .use((c, next) => (c.req.path === FILES ? next() : quick(c, next)))
    .use((c, next) => (c.req.path === FILES ? next() : small(c, next)))
    .route('/', signInRoutes(ports))
    .route('/', waysInRoutes(ports))
    .use(signedIn(ports))
    // A link is no act: asked for again, it is another one.
    .route('/', uploadRoutes(ports))
    // Nor is looking what an answer would do: each keystroke would be kept.
    .route('/', reviewRoutes(ports))
    // Counted before it is read: an act is known by what it says.
    .use((c, next) => (c.req.path === FILES ? large(c, next) : next()))
    .use(once)
    .route('/', sessionRoutes(ports))
    .route('/', staffAccountRoutes(ports))
    .route('/', userRoutes(ports))
    .route('/', listRoutes(ports))
    .route('/', workSheetRoutes(ports))
    .route('/', debtorRoutes(ports))
    .route('/', actionRoutes(ports))
    .route('/', accountRoutes(ports))
    .route('/', claimRoutes(ports))
    .route('/', answerRoutes(ports))
    .route('/', simulationRoutes(ports))
    .route('/', reportRoutes(ports))
    .route('/', salesRoutes(ports))
    .route('/', termsRoutes(ports))
    .route('/', administrationRoutes(ports))
    .route('/', legalRoutes(ports))
    .route('/', settingsRoutes(ports))
    .route('/', logoRoutes(ports))
    .route('/', linkRoutes(ports))
    .route('/', taskRoutes(ports))
    .route('/', inboxRoutes(ports))
    .route('/', agreementRoutes(ports))
    .route('/', documentRoutes(ports))
    .route('/', proofRoutes(ports))
    .route('/', workRoutes(ports))
    .route('/', auditRoutes(ports))
    .route('/', importRoutes(ports))
    .route('/', maintenanceRoutes(ports))
    .route('/', connectionRoutes(ports))
    .onError((error, c) => {
      onFailure(error, c.req.routePath);
      return refuse(c, { code: 'our-failure' });
    });
  return api.notFound((c) => notThere(api, c, refuseBy, 'not-found'));
};
