import { systemClock } from '@voldaan/adapters/clock/system-clock.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { observed } from '../telemetry/observed.ts';
import { readEnvironment } from './environment.ts';
import { givenSecrets } from './installation-secrets.ts';
import { awsServices } from './services.ts';
import type { World } from './world.ts';

const environment = readEnvironment(process.env);

/** On a laptop the business clock travels: whoever invokes a function tells it the moment. */
const travelling = {
  now: () => (process.env['VOLDAAN_NOW'] ? instant(process.env['VOLDAAN_NOW']) : systemClock.now()),
};

const secrets = givenSecrets(process.env);

export const world: World = {
  environment,
  secrets,
  services: observed(awsServices(environment, { business: travelling, wall: systemClock }, secrets)),
  demoUsers: true,
};
