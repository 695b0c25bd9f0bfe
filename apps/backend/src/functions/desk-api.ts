import { handle } from 'hono/aws-lambda';
import { world } from '#compose';
import { deskPorts } from '../compose/desk/desk-ports.ts';
import { deskApi } from '../desk/desk-api.ts';
import { healthOf } from '../health/health-of.ts';
import { withHealth } from '../health/with-health.ts';
import { recorded } from '../telemetry/recorded.ts';
import { logger } from './logger.ts';

const { services, environment, demoUsers } = world;

// Sign-in for real staff comes with the access issue; until then only a laptop has a desk.
if (!demoUsers) throw new Error('This stage has no sign-in for staff yet, so the desk does not start.');

const api = deskApi(deskPorts(services, { demoUsers }), environment.DESK_URL, (error, path) =>
  logger.error('desk failed', { error, path }),
);

/** The staff's API behind the desk's own host. */
export const handler = recorded(handle(withHealth(api, () => healthOf(services))));
