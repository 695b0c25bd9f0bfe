import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkTypes } from './check-types.ts';

/**
 * Type-checks the infrastructure without an account: SST extracts its platform in a folder that is thrown
 * away, and takes the providers from the npm registry.
 *
 * Before that SST asks the program `pulumi` for its version and would download it. A program that answers
 * this one question and does nothing else stands in its place; nothing can be deployed with it.
 */
const PULUMI_VERSION_ONLY = '#!/bin/sh\n[ "$1" = version ] && echo v3.215.0\nexit 0\n';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'voldaan-infra-'));

const install = (): boolean => {
  const settings = join(home, 'settings');
  const bin = join(settings, 'sst', 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'pulumi'), PULUMI_VERSION_ONLY, { mode: 0o755 });
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  cpSync(join(root, 'sst.config.ts'), join(home, 'sst.config.ts'));
  cpSync(join(root, 'infra'), join(home, 'infra'), {
    recursive: true,
    filter: (path) => !/[\\/](?:scripts|node_modules|\.turbo)$/.test(path),
  });
  const { status } = spawnSync(join(root, 'node_modules', '.bin', 'sst'), ['install', '--stage', 'proof'], {
    cwd: home,
    stdio: 'inherit',
    env: { ...process.env, XDG_CONFIG_HOME: settings, SST_NO_BUN: '1', SST_TELEMETRY_DISABLED: '1' },
  });
  return status === 0;
};

try {
  const proven = install() && checkTypes(home);
  console.log(proven ? 'infra: sst.config.ts and infra/ type-check.' : 'infra: not proven, see above.');
  process.exitCode = proven ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
