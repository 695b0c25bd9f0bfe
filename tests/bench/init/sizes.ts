import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bundle } from './bundle.ts';

const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

/** Sizes of a bundle in bytes, each file gzipped by itself as in the package that Lambda unpacks. */
export type Sizes = {
  /** What is read before the handler is ready. */
  readonly gzipBytes: number;
  /** With what is loaded only when an event needs it: drawing letters, the bucket, the payment provider. */
  readonly packageGzipBytes: number;
};

export const sizesOf = ({ entry, first, meta }: Bundle): Sizes => {
  const folder = path.dirname(path.dirname(entry));
  return {
    gzipBytes: gzipped(first),
    packageGzipBytes: gzipped(Object.keys(meta.outputs).map((output) => path.join(folder, output))),
  };
};
