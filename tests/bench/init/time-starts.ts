import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { ENVIRONMENT } from './environment.ts';

/** The middle of an odd number of figures, or the mean of the two in the middle. */
export const median = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(half)] ?? low;
  return (low + high) / 2;
};

const start = (script: string): number => {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env['PATH'] ?? '', ...ENVIRONMENT },
    encoding: 'utf8',
  });
  const took = performance.now() - began;
  // The line that broke is a whole bundle; what is wrong stands after it.
  if (status !== 0) throw new Error(`A function does not start. ${stderr.trim().slice(-600)}`);
  return took;
};

/**
 * Wall time of processes that load a file and end, and of one that loads nothing. They take turns, so that a
 * busy moment of the machine falls on all alike.
 *
 * @param files - absolute paths of modules that export `handler`
 * @returns medians in milliseconds, of nothing and of each file in order
 * @throws when a file does not load, with what it said
 */
export const timeStarts = (files: readonly string[], rounds: number) => {
  const scripts = files.map((file) => {
    const url = JSON.stringify(pathToFileURL(file).href);
    return `const { handler } = await import(${url}); if (!handler) throw new Error('No handler.'); process.exit();`;
  });
  const empty: number[] = [];
  const loaded = scripts.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    empty.push(start('process.exit();'));
    scripts.forEach((script, at) => {
      loaded[at]?.push(start(script));
    });
  }
  return { empty: median(empty), files: loaded.map(median) };
};
