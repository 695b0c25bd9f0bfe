/** Does something for each of many things, at most `width` at a time. */
export const inParallel = async <T>(
  things: readonly T[],
  width: number,
  work: (thing: T) => Promise<unknown>,
): Promise<void> => {
  const queue = things.values();
  const worker = async (): Promise<void> => {
    for (const thing of queue) await work(thing);
  };
  await Promise.all(Array.from({ length: Math.min(width, things.length) }, worker));
};
