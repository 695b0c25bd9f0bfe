import { handle } from 'hono/aws-lambda';
import { world } from '#compose';
import { machinePorts } from '../compose/machine/machine-ports.ts';
import { machineApi } from '../machine/machine-api.ts';
import { logger } from './logger.ts';

const { services } = world;

/** The API for the systems of a creditor, behind the desk's own host under `/api/v1`. */
export const handler = handle(
  machineApi(machinePorts(services), services, (error, path) =>
    logger.error('machine failed', { error, path }),
  ),
);
