import { AskNewLink, type NewLinkAsked } from '@voldaan/contract/portal/new-link.ts';
import { type PortalRefusal, portalProblem } from '@voldaan/contract/portal/refusal.ts';
import { type Context, Hono } from 'hono';
import { brandOf } from './brand-of.ts';
import { languageOf } from './language-of.ts';
import { networkOf } from './network-of.ts';
import { html } from './pages/html.tsx';
import type { PortalPorts } from './ports.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refuse.tsx';
import { isForm } from './wants-html.ts';

const ASKED: NewLinkAsked = { asked: true };

const page = async (c: Context, status: number, refusal?: PortalRefusal): Promise<Response> => {
  const { NewLinkPage } = await import('./pages/new-link-page.tsx');
  const language = languageOf(c);
  const problem = refusal && portalProblem(refusal, language);
  return html(c, <NewLinkPage language={language} creditor={brandOf(c)} problem={problem} />, status);
};

/** A new link to the address on file: always the same answer, whether anybody is known or not. */
export const newLinkRoutes = <Session,>(ports: PortalPorts<Session>) =>
  new Hono().post('/', async (c) => {
    const asked = AskNewLink.safeParse((await readBody(c)) ?? {});
    if (!asked.success) {
      return isForm(c) ? page(c, 422, 'new-link-incomplete') : refuse(c, 'new-link-incomplete');
    }
    const passed = await ports.askNewLink(asked.data, networkOf(c));
    if (!passed.ok) return refuse(c, passed.refusal.code);
    return isForm(c) ? page(c, 202) : c.json(ASKED, 202);
  });
