import { useDocuments } from './documents.ts';
import { backendFunction, kickAttend } from './functions.ts';
import { portalRouter } from './routers.ts';

backendFunction('portal-api', {
  timeout: '20 seconds',
  may: [...useDocuments, kickAttend],
  url: { router: { instance: portalRouter, path: '/api' } },
});

/** Longer than Mollie waits: it calls again, and once applied a payment is not applied twice. */
export const mollieWebhook = backendFunction('mollie-webhook', {
  timeout: '30 seconds',
  may: [kickAttend],
  url: { router: { instance: portalRouter, path: '/mollie' } },
});

/** The debtor's site. */
export const portalSite = new sst.aws.StaticSite('Portal', {
  path: 'apps/portal',
  build: { command: 'npm run build', output: 'dist' },
  router: { instance: portalRouter },
});
