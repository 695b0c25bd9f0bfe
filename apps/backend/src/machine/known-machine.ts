import type { Scope } from '@voldaan/contract/machine/scope.ts';
import { createMiddleware } from 'hono/factory';
import { languageOf } from './language-of.ts';
import type { MachineEnv } from './machine-env.ts';
import type { MachinePorts } from './machine-ports.ts';
import { refuse } from './refuse.ts';

const CHALLENGE = { 'www-authenticate': 'Bearer realm="voldaan"' };

/** Puts the machine before the route that the key belongs to, or answers that it gives no access. */
export const knownMachine = (ports: Pick<MachinePorts, 'authenticate' | 'waitOf'>) =>
  createMiddleware<MachineEnv>(async (c, next) => {
    const [, key] = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(c.req.header('authorization') ?? '') ?? [];
    const known = key === undefined ? undefined : await ports.authenticate(key);
    if (!known) return refuse(c, { code: 'key-missing' }, { headers: CHALLENGE });
    const machine = { ...known, language: languageOf(c) };
    const wait = await ports.waitOf(machine);
    if (wait !== undefined) {
      return refuse(c, { code: 'too-many-requests' }, { headers: { 'retry-after': String(wait) } });
    }
    c.set('machine', machine);
    return next();
  });

/** Only for keys with this scope. */
export const needs = (scope: Scope) =>
  createMiddleware<MachineEnv>(async (c, next) =>
    c.var.machine.scopes.includes(scope) ? next() : refuse(c, { code: 'scope-missing' }),
  );
