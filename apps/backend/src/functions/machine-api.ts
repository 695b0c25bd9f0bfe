import { handle } from 'hono/aws-lambda';
import { world } from '#compose';
import { machinePorts } from '../compose/machine/machine-ports.ts';
import { machineApi } from '../machine/machine-api.ts';
import { recorded } from '../telemetry/recorded.ts';
import { noteFailure } from '../telemetry/recorder.ts';

const { services } = world;

const api = machineApi(machinePorts(services), services, (error, path) =>
  noteFailure('machine failed', error, { path }),
);

/** The API for the systems of a creditor, behind the desk's own host under `/api/v1`. */
export const handler = recorded(handle(api));
