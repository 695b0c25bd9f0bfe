/**
 * `bench init`: what each function costs before it does anything, bundled as for AWS.
 *
 * - `ratio` is the wall time of a process that loads the bundle, by that of a process that loads nothing; they
 *   take turns, and the middle of 25 counts.
 * - `gzipBytes` is what is read before the handler is ready, `packageGzipBytes` all that lies beside it too.
 */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Bundle, bundle, functionNames } from './init/bundle.ts';
import { type Sizes, sizesOf } from './init/sizes.ts';
import { timeStarts } from './init/time-starts.ts';

const PACKAGES = path.resolve(import.meta.dirname, '../../node_modules');

type Row = Sizes & { readonly function: string; readonly ratio: number; readonly ms: number };

const readOptions = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      /** How often each is started. */
      rounds: { type: 'string', default: '25' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isSafeInteger(rounds) || rounds < 1) {
    throw new RangeError(`--rounds is a whole number above 0, not ${values.rounds}.`);
  }
  return { json: values.json, rounds };
};

const measure = async (rounds: number, folder: string): Promise<readonly Row[]> => {
  const bundles: Bundle[] = [];
  for (const name of functionNames()) bundles.push(await bundle(name, folder));
  const times = timeStarts(
    bundles.map(({ entry }) => entry),
    rounds,
  );
  return bundles.map((one, at) => {
    const ms = times.files[at] ?? Number.NaN;
    return {
      function: one.name,
      ratio: Number((ms / times.empty).toFixed(2)),
      ms: Math.round(ms),
      ...sizesOf(one),
    };
  });
};

/** Runs the measurement and prints what it came to. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { json, rounds } = readOptions(args);
  const folder = mkdtempSync(path.join(tmpdir(), 'voldaan-init-'));
  // What stays a package is found as it is beside the bundle on AWS.
  symlinkSync(PACKAGES, path.join(folder, 'node_modules'));
  try {
    const rows = await measure(rounds, folder);
    if (json) console.log(JSON.stringify(rows));
    else {
      for (const row of rows) {
        const sizes = `${(row.gzipBytes / 1000).toFixed(0)} KB of ${(row.packageGzipBytes / 1000).toFixed(0)} KB`;
        console.log(`${row.function.padEnd(18)}${row.ratio.toFixed(2).padStart(6)} x  ${sizes}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
