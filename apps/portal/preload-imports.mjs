import { readdir, readFile, writeFile } from 'node:fs/promises';

const IMPORTED = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const SCRIPT = /<script type="module" src="\/(_astro\/[\w.-]+\.js)"/;

/** Everything that a script imports when it is loaded, each file once. */
const importsOf = async (dist, path, seen = new Set()) => {
  const code = await readFile(new URL(path, dist), 'utf8');
  for (const [, name] of code.matchAll(IMPORTED)) {
    const imported = `_astro/${name}`;
    if (seen.has(imported)) continue;
    seen.add(imported);
    await importsOf(dist, imported, seen);
  }
  return seen;
};

const preloaded = async (dist, html) => {
  const [, script] = SCRIPT.exec(html) ?? [];
  if (!script) return html;
  const links = [script, ...(await importsOf(dist, script))].map(
    (path) => `<link rel="modulepreload" href="/${path}">`,
  );
  return html.replace('</head>', `${links.join('')}</head>`);
};

/** Names in the head of each page what its script will import, so that a phone fetches all of it in one round. */
export const preloadImports = () => ({
  name: 'preload-imports',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const files = await readdir(dir, { recursive: true });
      for (const file of files.filter((name) => name.endsWith('.html'))) {
        const page = new URL(file.replaceAll('\\', '/'), dir);
        await writeFile(page, await preloaded(dir, await readFile(page, 'utf8')));
      }
    },
  },
});
