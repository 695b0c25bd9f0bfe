import { backendFunction } from './functions.ts';
import { portalRouter } from './routers.ts';

/** Longer than Mollie waits: it calls again, and once applied a payment is not applied twice. */
backendFunction('mollie-webhook', {
  timeout: '30 seconds',
  kicks: 'attend-now',
  route: { instance: portalRouter, path: '/mollie' },
});
