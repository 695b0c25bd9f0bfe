import { systemClock } from '@voldaan/adapters/clock/system-clock.ts';
import { observed } from '../telemetry/observed.ts';
import { readEnvironment } from './environment.ts';
import { stageSecrets } from './installation-secrets.ts';
import { awsServices } from './services.ts';
import type { World } from './world.ts';

const environment = readEnvironment(process.env);
const secrets = await stageSecrets(process.env, systemClock);

/** On AWS both clocks are the system's, and nobody signs in with one click. */
export const world: World = {
  environment,
  services: observed(awsServices(environment, { business: systemClock, wall: systemClock }, secrets)),
  secrets,
  demoUsers: false,
};
