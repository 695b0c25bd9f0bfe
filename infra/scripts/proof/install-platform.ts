import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Before SST extracts its platform it asks the program `pulumi` for its version and would download it. A program
 * that answers this one question and does nothing else stands in its place; nothing can be deployed with it.
 */
const PULUMI_VERSION_ONLY = '#!/bin/sh\n[ "$1" = version ] && echo v3.215.0\nexit 0\n';

/**
 * SST extracts its platform in a folder and takes the providers from the npm registry: about a minute.
 *
 * @returns whether it did
 */
export const installPlatform = (root: string, home: string): boolean => {
  const settings = join(home, 'settings');
  const bin = join(settings, 'sst', 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'pulumi'), PULUMI_VERSION_ONLY, { mode: 0o755 });
  const { status } = spawnSync(join(root, 'node_modules', '.bin', 'sst'), ['install', '--stage', 'proof'], {
    cwd: home,
    stdio: 'inherit',
    env: { ...process.env, XDG_CONFIG_HOME: settings, SST_NO_BUN: '1', SST_TELEMETRY_DISABLED: '1' },
  });
  return status === 0;
};
