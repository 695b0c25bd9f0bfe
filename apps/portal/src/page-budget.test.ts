import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const dist = new URL('../dist/', import.meta.url);
const read = (path: string): Buffer => readFileSync(new URL(path.replace(/^\//, ''), dist));
const gzipped = (path: string): number => gzipSync(read(path), { level: 9 }).length;

const KB = 1024;
/** What the headers of a file come to; `bench portal` measures them. */
const HEADERS = 730;
/** A statement of two invoices, with its headers. */
const ANSWERS = 1_450;
const PAGES = [
  '',
  'open/',
  'pay/',
  'result/',
  'bevestig/',
  'en/',
  'en/open/',
  'en/pay/',
  'en/result/',
  'en/bevestig/',
].map((page) => `${page}index.html`);

/** Files that a file imports when it is loaded; what is imported later, when it is needed, does not count. */
const importsOf = (path: string): string[] =>
  [
    ...read(path)
      .toString()
      .matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
  ].map(([, name]) => `_astro/${name}`);

const withImports = (path: string, seen: Set<string> = new Set()): Set<string> => {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const imported of importsOf(path)) withImports(imported, seen);
  return seen;
};

const scriptsOf = (html: string): string[] => {
  const entries = [...html.matchAll(/<script type="module" src="\/([^"]+)"/g)].flatMap(
    ([, path]) => path ?? [],
  );
  return [...new Set(entries.flatMap((entry) => [...withImports(entry)]))];
};

test('the site was built before it is measured', () => {
  expect(existsSync(dist)).toBe(true);
});

describe.each(PAGES)('%s', (page) => {
  const html = read(page).toString();
  const scripts = scriptsOf(html);

  test('loads at most 21 KB of script and 27 KB in all, headers and answers of the API included', () => {
    const js = scripts.reduce((total, path) => total + gzipped(path) + HEADERS, 0);
    const rest = [page, 'portal.css'].reduce((total, path) => total + gzipped(path) + HEADERS, 0);
    expect(scripts.length).toBeGreaterThan(1);
    expect(js).toBeLessThanOrEqual(21 * KB);
    expect(js + rest + ANSWERS).toBeLessThanOrEqual(27 * KB);
  });

  test('asks for at most ten files, the API included', () => {
    const page = 1;
    const stylesheets = [...html.matchAll(/rel="stylesheet"/g)].length;
    const api = 2;
    expect(page + stylesheets + scripts.length + api).toBeLessThanOrEqual(10);
  });

  test('names all of its script in its head, so that a phone fetches it in one round', () => {
    const [head = ''] = html.split('</head>');
    const named = [...head.matchAll(/rel="modulepreload" href="\/([^"]+)"/g)].flatMap(
      ([, path]) => path ?? [],
    );
    expect(named.toSorted()).toEqual(scripts.toSorted());
  });

  test('has a policy without any script or style inside a page', () => {
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'; style-src 'self'");
    expect(html).not.toMatch(/<style|<script(?! type="module" src=)/);
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/\son\w+="/);
  });

  test('says its language and has one main part', () => {
    expect(html).toContain(`<html lang="${page.startsWith('en/') ? 'en' : 'nl'}">`);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
});

test('the way in by code works without script: the form is in the page and posts by itself', () => {
  const html = read('open/index.html').toString();
  expect(html).toContain('<form class="stack" method="post" action="/api/session/code?lang=nl"');
  expect(html).toContain('name="code"');
  expect(html).toContain('name="second"');
});

test('no validation library reaches a browser', () => {
  for (const file of readdirSync(new URL('_astro/', dist))) {
    expect(read(`_astro/${file}`).toString()).not.toMatch(/ZodError|invalid_type/);
  }
});
