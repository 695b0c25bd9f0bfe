import { handle } from 'hono/aws-lambda';
import { world } from '#compose';
import { portalPorts } from '../compose/portal/portal-ports.ts';
import { portalApi } from '../portal/portal-api.ts';
import { logger } from './logger.ts';

const ports = portalPorts(world.services, (error) => logger.error('portal failed', error as Error));

/** The debtor's API behind the portal's own host. */
export const handler = handle(portalApi(ports, world.environment.CHECKOUT_ORIGIN));
