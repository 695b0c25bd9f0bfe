import type { Context } from 'hono';
import type { StaffSession } from './desk-ports.ts';

/** What the frame of the API puts before each route. */
export type DeskEnv = { Variables: { staff: StaffSession; token: string } };

export type DeskContext = Context<DeskEnv>;
