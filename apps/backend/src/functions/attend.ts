import { attend } from '@voldaan/application/attend/attend.ts';
import { world } from '#compose';
import { readEvent } from '../compose/events.ts';

/** Woken by a schedule, a commit or the sweep; looks at one account and does what is due. */
export const handler = (event: unknown): Promise<void> => attend(world.services, readEvent.attend(event));
