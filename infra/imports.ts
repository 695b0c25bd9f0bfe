import { backendFunction, putAside } from './functions.ts';

/** Carries out imports and other jobs; what does not get done in time goes on in a next run. */
export const importWorker = backendFunction('import-worker', { timeout: '15 minutes' });
putAside('ImportWorker', importWorker);
