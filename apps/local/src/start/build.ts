import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds the backend and the sites; what did not change comes from turbo's cache.
 *
 * @throws Error with what the build said when it failed
 */
export const build = (root: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const filters = ['backend', 'portal', 'desk'].map((name) => `--filter=@voldaan/${name}`);
    const said: Buffer[] = [];
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'build', ...filters, '--output-logs=errors-only'],
      {
        cwd: root,
        env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child.stdout.on('data', (text: Buffer) => said.push(text));
    child.stderr.on('data', (text: Buffer) => said.push(text));
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`Bouwen is niet gelukt.\n${Buffer.concat(said).toString('utf8')}`)),
    );
  });
