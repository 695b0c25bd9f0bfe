import type { Services } from '@voldaan/application/services.ts';
import type { Env, MiddlewareHandler } from 'hono';
import { idempotency } from '../http/idempotency.ts';
import { refuse } from './refuse.tsx';
import { readSessionCookie } from './session-cookie.ts';

/** An act of a debtor that is repeated with its key is done once in his session; without one nothing changes. */
export const portalOnce = ({
  hash,
  ...world
}: Pick<Services, 'answers' | 'wall' | 'hash'>): MiddlewareHandler =>
  idempotency<Env>({
    world,
    scopeOf: (c) => {
      const cookie = readSessionCookie(c);
      return cookie === undefined ? undefined : `portal/${hash(cookie)}`;
    },
    refuse,
    required: false,
  });
