import type { Context } from 'hono';
import type { KnownMachine } from './machine-ports.ts';

/** What the frame of the API puts before each route. */
export type MachineEnv = { Variables: { machine: KnownMachine } };

export type MachineContext = Context<MachineEnv>;
