/** What was asked of stores: calls, and the things that came back. */
export type Reads = { calls: number; things: number };

const sizeOf = (answer: unknown): number => {
  if (Array.isArray(answer)) return answer.length;
  if (answer instanceof Map) return answer.size;
  if (typeof answer !== 'object' || answer === null) return answer === undefined ? 0 : 1;
  return 'rows' in answer ? sizeOf(answer.rows) : 1;
};

/** The same store, counting what is asked of it. */
export const counted = <Store extends object>(store: Store, reads: Reads): Store =>
  new Proxy(store, {
    get: (target, name, receiver) => {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return async (...asked: readonly unknown[]): Promise<unknown> => {
        const answer: unknown = await Reflect.apply(method, target, asked);
        reads.calls += 1;
        reads.things += sizeOf(answer);
        return answer;
      };
    },
  });
