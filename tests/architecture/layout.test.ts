import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parsed } from './parsed.ts';
import { isTestCode, ROOT, sourceFiles } from './source-file.ts';

const TOP_LEVEL = [
  'README.md',
  'apps',
  'infra',
  'package.json',
  'packages',
  'sst.config.ts',
  'tests',
  'tsconfig.base.json',
  'turbo.json',
];
/** Lock file, CI, ignored names, registry settings, licence, linter. */
const BESIDE = ['.ci', '.gitignore', '.npmrc', 'LICENSE', 'biome.json', 'package-lock.json'];

const ignored = new Set(
  readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
);

test('the top level holds what it should, and nothing else', () => {
  const found = readdirSync(ROOT).filter((name) => name !== '.git' && !ignored.has(name));
  expect(found.toSorted()).toEqual([...TOP_LEVEL, ...BESIDE].toSorted());
});

const sources = sourceFiles();

test('no file gathers others: an import names the file that it needs', () => {
  const named = sources.filter(({ path }) => /\/index\.(?:ts|tsx|js|mjs)$/.test(path));
  expect(named.map(({ path }) => path)).toEqual([]);
  const passingOn = sources
    .filter((file) => !isTestCode(file) && !file.path.endsWith('.astro'))
    .filter((file) => {
      const { statements } = parsed(file);
      const passed = statements.filter((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
      return statements.length > 1 && passed.length === statements.length;
    });
  expect(passingOn.map(({ path }) => path)).toEqual([]);
});
