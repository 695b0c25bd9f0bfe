import type { Stored } from './stored.ts';

/** When a process dies: before or after which call of a port, counted from 1. */
export type Death = { readonly at: number; readonly when: 'before' | 'after' };

export class ProcessDied extends Error {
  override readonly name = 'ProcessDied';
}

/** What the process has called so far, `port.method` each. */
export type Life = { readonly calls: string[]; dead: boolean };

const PORTS = [
  ...(['streams', 'reservations', 'rows', 'items', 'secrets'] as const),
  ...(['documents', 'texts', 'mailer', 'wakeUps', 'payments'] as const),
];

/**
 * The same stored data as a process sees it that dies at a given call: what came before has been done, the
 * call itself only when it dies after it, and nothing ever after.
 */
export const mortal = (stored: Stored, death?: Death): { readonly over: Stored; readonly life: Life } => {
  const life: Life = { calls: [], dead: false };
  const wrapped = <P extends object>(name: string, port: P): P =>
    new Proxy(port, {
      get: (target, method) => {
        const found: unknown = Reflect.get(target, method);
        if (typeof found !== 'function') return found;
        return async (...given: readonly unknown[]) => {
          if (life.dead) throw new ProcessDied();
          life.calls.push(`${name}.${String(method)}`);
          const last = life.calls.length === death?.at;
          if (last && death?.when === 'before') life.dead = true;
          if (life.dead) throw new ProcessDied();
          const answer: unknown = await Reflect.apply(found, target, given);
          if (last) life.dead = true;
          if (life.dead) throw new ProcessDied();
          return answer;
        };
      },
    });
  const ports = Object.fromEntries(PORTS.map((name) => [name, wrapped(name, stored[name])]));
  return { over: { ...stored, ...ports }, life };
};
