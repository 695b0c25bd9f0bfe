import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { knowBrand } from './brand-of.ts';
import { apiHeaders, CHECKOUT_ANYWHERE } from './headers.ts';
import { paymentRoutes } from './payment-routes.tsx';
import type { PortalPorts } from './ports.ts';
import { publicRoutes } from './public-routes.ts';
import { refuse } from './refuse.tsx';
import { sameOrigin } from './same-origin.ts';
import { sessionRoutes } from './session-routes.tsx';
import { statementRoutes } from './statement-routes.tsx';

const LARGEST_BODY = 64 * 1024;

/**
 * The HTTP API of the debtor's portal under `/api`: parses, calls a port, translates.
 *
 * @param ports - the application; throws only on bugs and broken infrastructure, which become "Het ligt aan ons"
 * @param checkout - where a payment form may lead, for the content security policy
 * @example portalApi(ports).request('/api/statement', { headers: { cookie } })
 */
export const portalApi = <Session>(ports: PortalPorts<Session>, checkout: string = CHECKOUT_ANYWHERE) => {
  const headers = apiHeaders(checkout);
  return new Hono()
    .basePath('/api')
    .use(async (c, next) => {
      for (const [name, value] of Object.entries(headers)) c.header(name, value);
      await next();
    })
    .use(knowBrand(ports))
    .use(sameOrigin)
    .use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => refuse(c, 'too-large') }))
    .route('/session', sessionRoutes(ports))
    .route('/payments', paymentRoutes(ports))
    .route('/', statementRoutes(ports))
    .route('/', publicRoutes(ports))
    .notFound((c) => refuse(c, 'page-not-found'))
    .onError((error, c) => {
      ports.reportFailure(error);
      return refuse(c, 'our-failure');
    });
};
