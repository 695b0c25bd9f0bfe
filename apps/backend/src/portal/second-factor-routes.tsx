import { ownPath } from '@voldaan/contract/portal/own-path.ts';
import { type PortalRefusal, portalProblem } from '@voldaan/contract/portal/refusal.ts';
import { AnswerFactor } from '@voldaan/contract/portal/second-factor.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { type Context, Hono } from 'hono';
import { askedLanguage } from './language-of.ts';
import { html } from './pages/html.tsx';
import type { PortalPorts } from './ports.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refuse.tsx';
import { readSessionCookie, writeSessionCookie } from './session-cookie.ts';
import { isForm, wantsHtml } from './wants-html.ts';

/** Where to go afterwards: back to where the debtor was, on our own site. */
const thenOf = (c: Context, language: Language): string =>
  ownPath(c.req.query('then'), `/api/statement?lang=${language}`);

const page = async <Session,>(
  c: Context,
  ports: PortalPorts<Session>,
  session: Session,
  refusal?: PortalRefusal,
): Promise<Response> => {
  const offered = await ports.offeredFactors(session);
  if (!offered.ok) return refuse(c, offered.refusal.code);
  const language = askedLanguage(c) ?? offered.value.language;
  const then = thenOf(c, language);
  if (offered.value.confirmed) return c.redirect(then, 303);
  const code = refusal ?? (offered.value.locked ? 'second-factor-locked' : undefined);
  const problem = code && portalProblem(code, language);
  const { SecondFactorPage } = await import('./pages/second-factor-page.tsx');
  return html(
    c,
    <SecondFactorPage offered={offered.value} language={language} then={then} problem={problem} />,
    problem?.status,
  );
};

/** Confirming who one is: what can be asked, and the answer, which raises the session. */
export const secondFactorRoutes = <Session,>(ports: PortalPorts<Session>) =>
  new Hono()
    .get('/', async (c) => {
      c.header('vary', 'accept');
      const session = await ports.sessionOf(readSessionCookie(c));
      if (!session.ok) return refuse(c, session.refusal.code);
      if (wantsHtml(c)) return page(c, ports, session.value);
      const offered = await ports.offeredFactors(session.value);
      return offered.ok ? c.json(offered.value) : refuse(c, offered.refusal.code);
    })
    .post('/', async (c) => {
      const cookie = readSessionCookie(c);
      const session = await ports.sessionOf(cookie);
      if (!session.ok || !cookie) return refuse(c, 'session-ended');
      const answer = AnswerFactor.safeParse(await readBody(c));
      const raised = answer.success
        ? await ports.raiseSession(session.value, cookie, answer.data)
        : ({ ok: false, refusal: { code: 'second-factor-incomplete' } } as const);
      if (!raised.ok) {
        return isForm(c)
          ? page(c, ports, session.value, raised.refusal.code)
          : refuse(c, raised.refusal.code);
      }
      writeSessionCookie(c, raised.value);
      const { language } = raised.value;
      return isForm(c) ? c.redirect(thenOf(c, askedLanguage(c) ?? language), 303) : c.json({ language }, 201);
    });
