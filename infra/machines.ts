import { backendFunction } from './functions.ts';
import { deskRouter } from './routers.ts';

/** The API for other systems, under the desk's own host. They wait for nothing, so they kick with the herd. */
backendFunction('machine-api', {
  timeout: '20 seconds',
  route: { instance: deskRouter, path: '/api/v1' },
});
