import { Hono } from 'hono';
import type { MachineEnv } from './machine-env.ts';

const HOUR = 'public, max-age=3600';
/** The page has one stylesheet, served beside it, and no script at all. */
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The APIs behind the two sites, by the file that describes them. */
const SITE_API: ReadonlyMap<string, 'desk' | 'portal'> = new Map([
  ['desk.json', 'desk'],
  ['portal.json', 'portal'],
]);

/** The description of the APIs, for programs and for people; open to everybody, as it says nothing of anybody. */
export const docsRoutes = () =>
  new Hono<MachineEnv>()
    .get('/openapi.json', async (c) => {
      const { apiDocument } = await import('@voldaan/contract/openapi/api-document.ts');
      return c.json(apiDocument() as object, 200, { 'cache-control': HOUR });
    })
    .get('/openapi/:api', async (c) => {
      const { apiDocument } = await import('@voldaan/contract/openapi/api-document.ts');
      const api = SITE_API.get(c.req.param('api'));
      return api ? c.json(apiDocument(api) as object, 200, { 'cache-control': HOUR }) : c.notFound();
    })
    .get('/docs', async (c) => {
      const { docsPage } = await import('./docs/docs-page.tsx');
      return c.html(docsPage(), 200, { 'content-security-policy': POLICY, 'cache-control': HOUR });
    })
    .get('/docs.css', async (c) => {
      const { DOCS_STYLE } = await import('./docs/docs-style.ts');
      return c.body(DOCS_STYLE, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': HOUR });
    });
