import type { Services } from '@voldaan/application/services.ts';
import type { MiddlewareHandler } from 'hono';
import { idempotency, refuseAct } from '../http/idempotency.ts';
import type { DeskEnv } from './desk-env.ts';

/** An act of staff that is repeated with its key is done once: in this administration, by this person. */
export const deskOnce = (world: Pick<Services, 'answers' | 'wall'>): MiddlewareHandler<DeskEnv> =>
  idempotency<DeskEnv>({
    world,
    scopeOf: ({ var: { staff } }) => `desk/${staff.administration}/${staff.actor.id}`,
    refuse: (c, code) => refuseAct(code, c.var.staff.language),
    required: false,
  });
