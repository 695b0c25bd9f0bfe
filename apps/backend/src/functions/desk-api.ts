import { handle } from 'hono/aws-lambda';
import { world } from '#compose';
import { deskPorts } from '../compose/desk/desk-ports.ts';
import { awsSignIn } from '../compose/desk/session/aws-sign-in.ts';
import { deskApi } from '../desk/desk-api.ts';
import { deskOnce } from '../desk/once.ts';
import { healthOf } from '../health/health-of.ts';
import { withHealth } from '../health/with-health.ts';
import { recorded } from '../telemetry/recorded.ts';
import { noteFailure } from '../telemetry/recorder.ts';

const { services, environment } = world;

const api = deskApi(
  deskPorts(services, awsSignIn(world)),
  environment.DESK_URL,
  (error, path) => noteFailure('desk failed', error, { path }),
  deskOnce(services),
);

/** The staff's API behind the desk's own host. */
export const handler = recorded(handle(withHealth(api, () => healthOf(services))));
