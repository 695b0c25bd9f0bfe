import { handle } from 'hono/aws-lambda';
import { world } from '#compose';
import { portalPorts } from '../compose/portal/portal-ports.ts';
import { healthOf } from '../health/health-of.ts';
import { withHealth } from '../health/with-health.ts';
import { portalOnce } from '../portal/once.ts';
import { portalApi } from '../portal/portal-api.ts';
import { recorded } from '../telemetry/recorded.ts';
import { noteFailure } from '../telemetry/recorder.ts';

const ports = portalPorts(world.services, (error) => noteFailure('portal failed', error));

/** The debtor's API behind the portal's own host. */
export const handler = recorded(
  handle(
    withHealth(portalApi(ports, world.environment.CHECKOUT_ORIGIN, portalOnce(world.services)), () =>
      healthOf(world.services),
    ),
  ),
);
