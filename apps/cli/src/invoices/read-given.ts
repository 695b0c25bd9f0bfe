import { basename } from 'node:path';
import { BadInput } from '../bad-input.ts';
import type { Io } from '../io.ts';

/** A file that was named on the command line. */
export type GivenFile = { readonly path: string; readonly name: string; readonly bytes: Uint8Array };

/** @throws BadInput when there is no such file, or it cannot be read */
export const readGiven = async (path: string, io: Io): Promise<GivenFile> => {
  const bytes = await io.readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new BadInput(({ bad }) => bad.file(path));
  return { path, name: basename(path), bytes };
};
