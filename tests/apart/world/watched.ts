import type { Services } from '@voldaan/application/services.ts';

/** A call of a port: what was asked, and what came back. */
export type PortCall = { readonly port: string; readonly asked: string; readonly answered: string };

const told = (value: unknown): string => {
  try {
    return (
      JSON.stringify(value, (_, part: unknown) => {
        if (part instanceof Map) return [...part];
        return part instanceof Uint8Array ? Buffer.from(part).toString('latin1') : part;
      }) ?? ''
    );
  } catch {
    return '';
  }
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * The same services, with an ear on every call of every port, those inside others too. So it can be said not
 * only that nothing came of a request, but that nobody was even asked.
 */
export const watched = (services: Services, calls: PortCall[]): Services => {
  const wrap = <Value extends object>(value: Value, name: string): Value =>
    new Proxy(value, {
      get: (target, key, receiver) => {
        const part: unknown = Reflect.get(target, key, receiver);
        const port = `${name}.${String(key)}`;
        if (typeof part === 'function') {
          return (...asked: readonly unknown[]): unknown => {
            const answer: unknown = Reflect.apply(part, target, asked);
            const note = (answered: unknown): void => {
              calls.push({ port, asked: told(asked), answered: told(answered) });
            };
            const noted = <Answered>(answered: Answered): Answered => {
              note(answered);
              return answered;
            };
            return answer instanceof Promise ? answer.then(noted) : noted(answer);
          };
        }
        return isObject(part) && typeof key === 'string' ? wrap(part, port) : part;
      },
    });
  return wrap(services, 'services');
};
