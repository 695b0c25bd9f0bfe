import type { Documents } from '@voldaan/application/ports/documents.ts';

export type MemoryDocuments = Documents & {
  /** Keys of what is kept, in order. */
  readonly keys: () => readonly string[];
  /** What a browser does with an upload link; false when it is none, or one for another size. */
  readonly arrive: (url: string, bytes: Uint8Array) => boolean;
};

export const memoryDocuments = (): MemoryDocuments => {
  const kept = new Map<string, { readonly bytes: Uint8Array; readonly contentType: string }>();
  const links = new Map<string, { readonly key: string; readonly type: string; readonly bytes: number }>();
  return {
    arrive: (url, bytes) => {
      const link = links.get(url);
      if (!link || link.bytes !== bytes.length) return false;
      kept.set(link.key, { bytes: Uint8Array.from(bytes), contentType: link.type });
      return true;
    },
    keys: () => [...kept.keys()].sort(),
    put: async (key, bytes, contentType) => {
      kept.set(key, { bytes: Uint8Array.from(bytes), contentType });
    },
    get: async (key) => kept.get(key),
    link: async (key, fileName) =>
      `https://documents.test/${encodeURIComponent(key)}?name=${encodeURIComponent(fileName)}`,
    uploadLink: async (key, { type, bytes }) => {
      const url = `https://documents.test/${encodeURIComponent(key)}?bytes=${bytes}`;
      links.set(url, { key, type, bytes });
      return { url, headers: { 'content-type': type } };
    },
    remove: async (key) => {
      kept.delete(key);
    },
  };
};
