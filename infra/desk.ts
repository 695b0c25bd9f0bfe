import { uploadOrigin } from './documents.ts';
import { backendFunction } from './functions.ts';
import { deskRouter } from './routers.ts';

backendFunction('desk-api', {
  timeout: '20 seconds',
  kicks: 'attend-now',
  route: { instance: deskRouter, path: '/api' },
});

/** The site of finance and sales. */
export const deskSite = new sst.aws.StaticSite('Desk', {
  path: 'apps/desk',
  environment: { UPLOAD_ORIGIN: uploadOrigin },
  build: { command: 'npm run build', output: 'dist' },
  router: { instance: deskRouter },
});
