// npx node scripts/preview.ts FOLDER: writes sample mails and letters, to be looked at.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: npx node scripts/preview.ts FOLDER');
const samples = fileURLToPath(new URL('./write-samples.ts', import.meta.url));
// Node runs TypeScript but no JSX, so Vite loads the mails.
const { module } = await runnerImport<typeof import('./write-samples.ts')>(samples);
await module.writeSamples(folder);
console.log(`Samples written to ${folder}`);
