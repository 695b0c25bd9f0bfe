import { type PortalRefusal, portalProblem } from '@voldaan/contract/portal/refusal.ts';
import { OpenByCode, OpenByLink } from '@voldaan/contract/portal/session.ts';
import { type Context, Hono } from 'hono';
import { brandOf } from './brand-of.ts';
import { languageOf } from './language-of.ts';
import { networkOf } from './network-of.ts';
import { html } from './pages/html.tsx';
import type { OpenedSession, PortalPorts } from './ports.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refuse.tsx';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.ts';
import { isForm } from './wants-html.ts';

const typedCode = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
    ? body.code.slice(0, 40)
    : '';

const refuseCode = async (c: Context, refusal: PortalRefusal, body: unknown): Promise<Response> => {
  if (!isForm(c)) return refuse(c, refusal);
  const language = languageOf(c);
  const problem = portalProblem(refusal, language);
  const { CodePage } = await import('./pages/code-page.tsx');
  const page = (
    <CodePage problem={problem} code={typedCode(body)} language={language} creditor={brandOf(c)} />
  );
  return html(c, page, problem.status);
};

/** A session of its own takes the place of whatever the browser brought, which ends. */
const enter = async <Session,>(
  c: Context,
  ports: PortalPorts<Session>,
  opened: OpenedSession,
): Promise<void> => {
  const before = readSessionCookie(c);
  if (before) await ports.closeSession(before);
  writeSessionCookie(c, opened);
};

/** Getting in and out: by the secret of a link, by a typed code, and leaving. */
export const sessionRoutes = <Session,>(ports: PortalPorts<Session>) =>
  new Hono()
    .post('/', async (c) => {
      const body = OpenByLink.safeParse(await readBody(c));
      if (!body.success) return refuse(c, 'link-not-working');
      const opened = await ports.openByLink(body.data.secret, networkOf(c));
      if (!opened.ok) return refuse(c, opened.refusal.code);
      await enter(c, ports, opened.value);
      return c.json({ language: opened.value.language }, 201);
    })
    .post('/code', async (c) => {
      const raw = await readBody(c);
      const body = OpenByCode.safeParse(raw);
      if (!body.success) return refuseCode(c, 'code-incomplete', raw);
      const opened = await ports.openByCode(body.data, networkOf(c));
      if (!opened.ok) return refuseCode(c, opened.refusal.code, raw);
      await enter(c, ports, opened.value);
      if (!isForm(c)) return c.json({ language: opened.value.language }, 201);
      return c.redirect(`/api/statement?lang=${opened.value.language}`, 303);
    })
    .delete('/', async (c) => {
      const cookie = readSessionCookie(c);
      if (cookie) await ports.closeSession(cookie);
      clearSessionCookie(c);
      return c.body(null, 204);
    });
