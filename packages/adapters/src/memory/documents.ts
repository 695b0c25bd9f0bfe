import type { Documents } from '@voldaan/application/ports/documents.ts';

export type MemoryDocuments = Documents & {
  /** Keys of what is kept, in order. */
  readonly keys: () => readonly string[];
};

export const memoryDocuments = (): MemoryDocuments => {
  const kept = new Map<string, { readonly bytes: Uint8Array; readonly contentType: string }>();
  return {
    keys: () => [...kept.keys()].sort(),
    put: async (key, bytes, contentType) => {
      kept.set(key, { bytes: Uint8Array.from(bytes), contentType });
    },
    get: async (key) => kept.get(key),
    link: async (key, fileName) =>
      `https://documents.test/${encodeURIComponent(key)}?name=${encodeURIComponent(fileName)}`,
  };
};
