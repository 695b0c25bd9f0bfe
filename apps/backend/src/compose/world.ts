import type { Services } from '@voldaan/application/services.ts';
import type { Environment } from './environment.ts';
import type { InstallationSecrets } from './installation-secrets.ts';

/** What `#compose` gives to the functions: the services, and whether demo users may sign in with one click. */
export type World = {
  readonly environment: Environment;
  readonly secrets: InstallationSecrets;
  readonly services: Services;
  readonly demoUsers: boolean;
};
