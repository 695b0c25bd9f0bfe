import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

// Looser than the house: SST ships its sources, and they are checked along.
const settings = {
  compilerOptions: {
    target: 'es2024',
    lib: ['es2024', 'dom'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: ['node'],
    typeRoots: ['./platform/node_modules/@types'],
  },
  files: ['../sst.config.ts'],
  include: ['../infra/*.ts'],
};

/**
 * Type-checks `sst.config.ts` and `infra/` against the platform that SST extracted in a folder.
 *
 * @param home - folder with `sst.config.ts`, `infra` and `.sst/platform`
 * @returns whether there was nothing to say
 */
export const checkTypes = (home: string): boolean => {
  const file = join(home, '.sst', 'tsconfig.check.json');
  writeFileSync(file, JSON.stringify(settings));
  const { status } = spawnSync(process.execPath, [tsc, '-p', file], { stdio: 'inherit' });
  rmSync(file, { force: true });
  return status === 0;
};
