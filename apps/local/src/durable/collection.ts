import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './replace-file.ts';

/** Values by key, in order of first insertion. Values are handed out as they are: treat them as read-only. */
export type Collection<T> = {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  readonly delete: (key: string) => boolean;
  readonly values: () => T[];
  readonly size: () => number;
};

type Line<T> = readonly [key: string, value?: T];

const readLines = <T>(file: string): Line<T>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line ? [JSON.parse(line) as Line<T>] : [];
      } catch {
        // The last line of a killed process may be half a line: its write was never answered.
        return [];
      }
    });

/**
 * A small durable store: one file of JSON lines, appended on every change and rewritten when opened with
 * mostly old lines. Without a folder it lives in memory.
 *
 * @example const schedules = collection<Schedule>('.voldaan/scheduler', 'schedules')
 */
export const collection = <T>(folder: string | undefined, name: string): Collection<T> => {
  const items = new Map<string, T>();
  const file = folder && join(folder, `${name}.jsonl`);
  const apply = ([key, value]: Line<T>): void => {
    if (value === undefined) items.delete(key);
    else items.set(key, value);
  };
  if (folder && file) {
    mkdirSync(folder, { recursive: true });
    const lines = existsSync(file) ? readLines<T>(file) : [];
    lines.forEach(apply);
    // Always rewritten, so that a new line never continues the half line of a killed process.
    if (lines.length > 0) {
      replaceFile(file, [...items].map((pair) => `${JSON.stringify(pair)}\n`).join(''));
    }
  }
  const write = (line: Line<T>): void => {
    apply(line);
    if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
  };
  return {
    get: (key) => items.get(key),
    set: (key, value) => write([key, value]),
    delete: (key) => {
      const known = items.has(key);
      if (known) write([key]);
      return known;
    },
    values: () => [...items.values()],
    size: () => items.size,
  };
};
