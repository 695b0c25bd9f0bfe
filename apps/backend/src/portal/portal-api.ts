import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { CHECKOUT_ANYWHERE, portalHeaders } from '../http/headers.ts';
import { MOST_BODY_BYTES, smallBody, withinTime } from '../http/limits.ts';
import { notThere } from '../http/not-there.ts';
import { ownSite } from '../http/own-site.ts';
import { withHeaders } from '../http/with-headers.ts';
import { answerRoutes } from './answer-routes.ts';
import { knowBrand } from './brand-of.ts';
import { hostOf } from './host-of.ts';
import { newLinkRoutes } from './new-link-routes.tsx';
import { paymentRoutes } from './payment-routes.tsx';
import type { PortalPorts } from './ports.ts';
import { proofRoutes } from './proof-routes.ts';
import { publicRoutes } from './public-routes.ts';
import { refuse } from './refuse.tsx';
import { secondFactorRoutes } from './second-factor-routes.tsx';
import { sessionRoutes } from './session-routes.tsx';
import { statementRoutes } from './statement-routes.tsx';
import { uploadRoutes } from './upload-routes.ts';

/** A form of a debtor is small; only proofs are large, and have a limit of their own. */
const PROOFS = '/api/proofs';
const small = smallBody(64 * 1024, refuse);
const large = smallBody(MOST_BODY_BYTES, refuse);

/** A debtor's pages may stand under several hosts; the one that was asked is the own one. */
const isOwnHost = (origin: string, c: Context): boolean =>
  URL.canParse(origin) && new URL(origin).host === hostOf(c);

/**
 * The HTTP API of the debtor's portal under `/api`: parses, calls a port, translates.
 *
 * @param ports - the application; throws only on bugs and broken infrastructure, which become "Het ligt aan ons"
 * @param checkout - where a payment form may lead, for the content security policy
 * @param once - does a repeated act once; without it every request is an act of its own
 * @example portalApi(ports).request('/api/statement', { headers: { cookie } })
 */
export const portalApi = <Session>(
  ports: PortalPorts<Session>,
  checkout: string = CHECKOUT_ANYWHERE,
  once: MiddlewareHandler = (_, next) => next(),
) => {
  const api = new Hono()
    .basePath('/api')
    .use(withHeaders(portalHeaders(checkout)))
    .use(knowBrand(ports))
    .use(ownSite(isOwnHost, refuse), withinTime(refuse))
    .use((c, next) => (c.req.path === PROOFS ? next() : small(c, next)))
    // Counted before it is read: an act is known by what it says.
    .use((c, next) => (c.req.path === PROOFS ? large(c, next) : next()))
    // A link is no act: asked for again, it is another one.
    .route('/uploads', uploadRoutes(ports))
    .use(once)
    .route('/session/second-factor', secondFactorRoutes(ports))
    .route('/session', sessionRoutes(ports))
    .route('/links', newLinkRoutes(ports))
    .route('/payments', paymentRoutes(ports))
    .route('/proofs', proofRoutes(ports))
    .route('/', statementRoutes(ports))
    .route('/', publicRoutes(ports))
    .route('/', answerRoutes(ports))
    .onError((error, c) => {
      ports.reportFailure(error);
      return refuse(c, 'our-failure');
    });
  return api.notFound((c) => notThere(api, c, refuse, 'page-not-found'));
};
