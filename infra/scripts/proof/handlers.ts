import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Only built for a laptop: it fills the demo. */
const LAPTOP = ['seed'];

/** The functions of the backend that belong on AWS: its files that export a handler. */
export const handlersIn = (root: string): readonly string[] => {
  const folder = join(root, 'apps/backend/src/functions');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => /^export const handler\b/m.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !LAPTOP.includes(name));
};
