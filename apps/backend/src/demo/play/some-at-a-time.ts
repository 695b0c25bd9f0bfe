/**
 * Does something for each of many things, a few beside each other. After a failure nothing new is begun; it
 * is told when the others have come to rest.
 */
export const someAtATime = async <T>(
  things: readonly T[],
  width: number,
  work: (thing: T) => Promise<void>,
): Promise<void> => {
  const queue = things.values();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (const thing of queue) {
      if (failures.length > 0) return;
      await work(thing).catch((cause: unknown) => failures.push(cause));
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  if (failures.length > 0) throw failures[0];
};
