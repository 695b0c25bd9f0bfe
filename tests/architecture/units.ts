import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** What each part of the house may import of the others (design.md, section 1). */
export const MAY_IMPORT = {
  domain: [],
  contract: ['domain'],
  formats: ['domain'],
  messages: ['formats', 'domain'],
  ui: ['contract', 'domain'],
  application: ['messages', 'formats', 'domain'],
  adapters: ['application', 'messages', 'formats', 'domain'],
  backend: ['adapters', 'application', 'messages', 'formats', 'ui', 'contract', 'domain'],
  portal: ['ui', 'contract', 'domain'],
  desk: ['ui', 'contract', 'domain'],
  // The backend is a black box to it: events in, HTTP out.
  local: ['domain'],
  cli: ['contract', 'formats', 'domain'],
  infra: [],
} as const satisfies Record<string, readonly string[]>;

export type Unit = keyof typeof MAY_IMPORT;

/** The contract suites of the adapters run against the emulators and stand-ins of the local stack. */
export const TESTS_MAY_ALSO_IMPORT: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  adapters: ['local'],
};

const isUnit = (name: string): name is Unit => Object.hasOwn(MAY_IMPORT, name);

/** The part that a source belongs to; undefined for the tests of the whole. */
export const unitOf = ({ path }: Pick<SourceFile, 'path'>): Unit | undefined => {
  const [top = '', name = ''] = path.split('/');
  if (top === 'infra' || path === 'sst.config.ts') return 'infra';
  return (top === 'packages' || top === 'apps') && isUnit(name) ? name : undefined;
};

/** The other part that an import reaches, whatever way it is written; undefined when it stays at home or outside. */
export const reached = (file: SourceFile, specifier: string): Unit | undefined => {
  const scoped = /^@voldaan\/([^/]+)/.exec(specifier)?.[1];
  const named = scoped ?? (/^voldaan-cli(?:\/|$)/.test(specifier) ? 'cli' : undefined);
  const path = specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : '';
  const unit = named !== undefined && isUnit(named) ? named : unitOf({ path });
  return unit === unitOf(file) ? undefined : unit;
};
