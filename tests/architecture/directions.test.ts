import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';
import { isTestCode, ROOT, type SourceFile, sourceFiles } from './source-file.ts';
import { MAY_IMPORT, reached, TESTS_MAY_ALSO_IMPORT, type Unit, unitOf } from './units.ts';

const files = sourceFiles().filter((file) => unitOf(file) !== undefined);
const product = files.filter((file) => !isTestCode(file));

const wrongWays = (unit: Unit, of: readonly SourceFile[], allowed: readonly Unit[]): readonly string[] =>
  of
    .filter((file) => unitOf(file) === unit)
    .flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const other = reached(file, specifier);
        return other === undefined || allowed.includes(other) ? [] : [`${file.path} imports ${specifier}`];
      }),
    );

test('the reader of imports sees every way to write one', () => {
  const text = `
    import { a } from '@voldaan/domain/a.ts';
    import type { B } from '../../../apps/local/src/b.ts';
    export { c } from './c.ts';
    type D = import('hono').D;
    const e = () => import('@voldaan/ui/e.tsx');
    // import '@voldaan/adapters/no.ts'
    const f = "import '@voldaan/adapters/no.ts'";`;
  const file = { path: 'packages/contract/src/x.ts', text };
  expect(importsOf(file)).toEqual([
    '@voldaan/domain/a.ts',
    '../../../apps/local/src/b.ts',
    './c.ts',
    'hono',
    '@voldaan/ui/e.tsx',
  ]);
  expect(importsOf(file).map((specifier) => reached(file, specifier))).toEqual([
    'domain',
    'local',
    undefined,
    undefined,
    'ui',
  ]);
});

const units = Object.keys(MAY_IMPORT) as Unit[];

describe('imports point one way', () => {
  test.each(units)('%s', (unit) => {
    expect(files.some((file) => unitOf(file) === unit)).toBe(true);
    expect(wrongWays(unit, product, MAY_IMPORT[unit])).toEqual([]);
  });
});

describe('in tests too, but for the stand-ins that the suites of the adapters run against', () => {
  test.each(units)('%s', (unit) => {
    const allowed = [...MAY_IMPORT[unit], ...(TESTS_MAY_ALSO_IMPORT[unit] ?? [])];
    expect(wrongWays(unit, files.filter(isTestCode), allowed)).toEqual([]);
  });
});

test('only files that compose know the adapters', () => {
  const knowing = product
    .filter(({ path }) => path.startsWith('apps/') && !path.startsWith('apps/backend/src/compose/'))
    .filter((file) => importsOf(file).some((specifier) => reached(file, specifier) === 'adapters'));
  expect(knowing.map(({ path }) => path)).toEqual([]);
});

test('nothing but another test imports a test', () => {
  const found = product.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => /\.test\.tsx?$|\/testing\/|\/fixtures?(?:\/|\.ts$)/.test(specifier))
      .map((specifier) => `${file.path} imports ${specifier}`),
  );
  expect(found).toEqual([]);
});

type Manifest = { readonly dependencies?: Readonly<Record<string, string>> };
type Tools = { readonly devDependencies: Readonly<Record<string, string>> };

const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const tools = (read('package.json') as Tools).devDependencies;

const homeOf = ({ path }: SourceFile): string => path.split('/').slice(0, 2).join('/');

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

test('every package that runs in the product is declared where it is used', () => {
  const undeclared = product
    .filter(({ path }) => path.includes('/src/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !/^[.#]|^(?:node|astro|virtual):/.test(specifier))
        .map(packageOf)
        .filter(
          (name) => (read(`${homeOf(file)}/package.json`) as Manifest).dependencies?.[name] === undefined,
        )
        // Types alone, such as the events of Lambda, are a tool of the whole repository.
        .filter((name) => tools[`@types/${name}`] === undefined)
        .map((name) => `${homeOf(file)} uses ${name}`),
    );
  expect([...new Set(undeclared)]).toEqual([]);
});
