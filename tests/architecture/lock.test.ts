import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-file.ts';

type Entry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: true;
};
type Manifest = {
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const read = <Value>(path: string): Value => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const { packages } = read<{ packages: Readonly<Record<string, Entry & Manifest>> }>('package-lock.json');
const entries = Object.entries(packages);
const installed = entries.filter(([path, { link }]) => path.includes('node_modules/') && !link);

test('every package that is installed is pinned by the hash of its content', () => {
  expect(installed.length).toBeGreaterThan(500);
  const loose = installed.filter(
    ([, { version, integrity }]) => !version || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('nothing comes from a repository, an address or a folder of its own', () => {
  const elsewhere = installed.filter(
    ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere.map(([path, { resolved }]) => `${path}: ${resolved}`)).toEqual([]);
});

const homes = entries.filter(([path]) => !path.includes('node_modules')).map(([path]) => path);

test.each(homes)('%s asks for exact versions, and the lock file holds those', (home) => {
  const { dependencies, devDependencies, optionalDependencies } = read<Manifest>(join(home, 'package.json'));
  const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies };
  // A range is allowed where a framework asks for the same package in its own range.
  const strange = Object.entries(wanted).filter(([, version]) => !/^[\^~]?\d+\.\d+\.\d+$/.test(version));
  expect(strange).toEqual([]);
  const locked = packages[home];
  const inLock = { ...locked?.dependencies, ...locked?.devDependencies, ...locked?.optionalDependencies };
  expect(inLock).toEqual(wanted);
});
