import type { NewLinkRequest, NewLinks } from '@voldaan/application/ports/new-links.ts';

/** Requests that wait until somebody carries them out. */
export type MemoryNewLinks = NewLinks & {
  /** Hands back what was asked since the last time, and forgets it. */
  readonly take: () => readonly NewLinkRequest[];
};

export const memoryNewLinks = (): MemoryNewLinks => {
  const asked: NewLinkRequest[] = [];
  return {
    take: () => asked.splice(0),
    ask: async (request) => {
      asked.push(request);
    },
  };
};
