import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './replace-file.ts';

/** Bytes by name; any text is a name. */
export type Blobs = {
  readonly put: (name: string, bytes: Uint8Array) => void;
  readonly get: (name: string) => Uint8Array | undefined;
  readonly delete: (name: string) => void;
};

/** The name is hashed: no name can leave the folder, be too long or differ from another in case only. */
const fileName = (name: string): string => createHash('sha256').update(name).digest('hex');

const inMemory = (): Blobs => {
  const kept = new Map<string, Uint8Array>();
  return {
    put: (name, bytes) => void kept.set(name, bytes),
    get: (name) => kept.get(name),
    delete: (name) => void kept.delete(name),
  };
};

const inFolder = (folder: string): Blobs => {
  mkdirSync(folder, { recursive: true });
  const fileOf = (name: string): string => join(folder, fileName(name));
  return {
    put: (name, bytes) => replaceFile(fileOf(name), bytes),
    get: (name) => {
      try {
        return readFileSync(fileOf(name));
      } catch {
        return undefined;
      }
    },
    delete: (name) => rmSync(fileOf(name), { force: true }),
  };
};

/** Files of a stand-in, in a folder or, without one, in memory. */
export const blobs = (folder: string | undefined): Blobs => (folder ? inFolder(folder) : inMemory());
