import { PROBLEM_JSON } from '@voldaan/contract/http/problem.ts';
import { type PortalRefusal, portalProblem } from '@voldaan/contract/portal/refusal.ts';
import type { Context } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';
import { brandOf } from './brand-of.ts';
import { languageOf } from './language-of.ts';
import { html } from './pages/html.tsx';
import { wantsHtml } from './wants-html.ts';

/** A refusal as the reader wants it: a page for a person, a problem for a program. */
export const refuse = async (c: Context, code: PortalRefusal): Promise<Response> => {
  const language = languageOf(c);
  const problem = portalProblem(code, language);
  if (wantsHtml(c)) {
    const { TroublePage } = await import('./pages/trouble-page.tsx');
    const page = <TroublePage problem={problem} language={language} creditor={brandOf(c)} />;
    return html(c, page, problem.status);
  }
  c.status(problem.status as StatusCode);
  c.header('content-type', PROBLEM_JSON);
  return c.body(JSON.stringify(problem));
};
