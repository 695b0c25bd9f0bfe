import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';

const YEAR_SECONDS = 31_536_000;

const read = async (file: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return undefined;
  }
};

/** Files a path may stand for, as the router on AWS tries them. */
const candidates = (path: string): string[] => {
  if (path.endsWith('/')) return [`${path}index.html`];
  return extname(path) ? [path, `${path}.html`] : [`${path}.html`, `${path}/index.html`, path];
};

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

const typeOf = (file: string): string => getMimeType(file) ?? 'application/octet-stream';

/** What Astro names by its content never changes; everything else is asked for again. */
const cacheControl = (path: string): string =>
  path.startsWith('/_astro/')
    ? `public, max-age=${YEAR_SECONDS}, immutable`
    : 'public, max-age=0, must-revalidate';

/** A page that may also send to where files are put, as if it was built for that. */
const sendingTo = (page: Uint8Array<ArrayBuffer>, uploads: string): Uint8Array<ArrayBuffer> => {
  const own = "connect-src 'self'";
  const text = new TextDecoder().decode(page);
  return new TextEncoder().encode(text.replace(own, `${own} ${uploads}`));
};

const answer = (
  request: Request,
  path: string,
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  status: number,
) => {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = { 'content-type': typeOf(file), 'cache-control': cacheControl(path), etag };
  if (request.headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : bytes, { status, headers });
};

/**
 * Serves a built site: `index.html` of a folder, `.html` left out, `404.html` for what is not there.
 *
 * @param uploads - where its pages may put files besides their own host
 * @example const files = staticFiles('apps/portal/dist'); files(new Request('http://localhost/open'))
 */
export const staticFiles =
  (folder: string, uploads?: string) =>
  async (request: Request): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response('Method not allowed', { status: 405, headers: { allow: 'GET, HEAD' } });
    }
    const root = normalize(folder) + sep;
    const path = decoded(new URL(request.url).pathname);
    for (const candidate of path === undefined || path.includes('\0') ? [] : candidates(path)) {
      const file = join(root, candidate);
      const bytes = file.startsWith(root) ? await read(file) : undefined;
      if (!bytes) continue;
      const isPage = uploads !== undefined && extname(file) === '.html';
      return answer(request, candidate, file, isPage ? sendingTo(bytes, uploads) : bytes, 200);
    }
    const missing = await read(join(root, '404.html'));
    return missing
      ? answer(request, '/404.html', '404.html', missing, 404)
      : new Response('Deze pagina bestaat niet. This page does not exist.', { status: 404 });
  };
