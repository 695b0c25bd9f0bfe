import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A source of the repository; `path` from its root, with slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

const MADE = new Set(['node_modules', 'dist', 'coverage', 'screenshots']);
const SOURCE = /\.(?:ts|tsx|astro|js|mjs)$/;

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return MADE.has(entry.name) || entry.name.startsWith('.') ? [] : below(path);
    return SOURCE.test(entry.name) ? [path] : [];
  });

/** Every source in the workspaces, generated files left out. */
export const sourceFiles = (): readonly SourceFile[] =>
  ['packages', 'apps', 'infra', 'tests']
    .flatMap((folder) => below(join(ROOT, folder)))
    .concat(join(ROOT, 'sst.config.ts'))
    .map((path) => ({
      path: relative(ROOT, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));

/** Tests, and what only tests use: fixtures, helpers, and the contract suites of the adapters. */
export const isTestCode = ({ path }: SourceFile): boolean =>
  /\.test\.tsx?$|^tests\/|\/(?:testing|fixtures)\/|\/fixtures?\.ts$|-under-test\.ts$|^packages\/adapters\/src\/contract\//.test(
    path,
  );
