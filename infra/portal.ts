import { uploadOrigin } from './documents.ts';
import { backendFunction } from './functions.ts';
import { portalRouter } from './routers.ts';

backendFunction('portal-api', {
  timeout: '20 seconds',
  kicks: 'attend-now',
  route: { instance: portalRouter, path: '/api' },
});

/** The debtor's site. */
export const portalSite = new sst.aws.StaticSite('Portal', {
  path: 'apps/portal',
  environment: { UPLOAD_ORIGIN: uploadOrigin },
  build: { command: 'npm run build', output: 'dist' },
  router: { instance: portalRouter },
});
