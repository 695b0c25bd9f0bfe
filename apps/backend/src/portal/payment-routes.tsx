import { PaymentForm, StartPayment } from '@voldaan/contract/portal/payment.ts';
import { type PortalRefusal, portalProblem } from '@voldaan/contract/portal/refusal.ts';
import { type TypedPayment, typedChoice } from '@voldaan/ui/portal/typed-payment.ts';
import { type Context, Hono } from 'hono';
import { askedLanguage, languageOf } from './language-of.ts';
import { html } from './pages/html.tsx';
import type { PortalPorts, WantedPayment } from './ports.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refuse.tsx';
import { readSessionCookie } from './session-cookie.ts';
import { isForm } from './wants-html.ts';

/** The statement again, with what was typed and why it was refused. */
const refuseTyped = async <Session,>(
  c: Context,
  ports: PortalPorts<Session>,
  session: Session,
  code: PortalRefusal,
  typed: TypedPayment,
): Promise<Response> => {
  const statement = await ports.statement(session, askedLanguage(c));
  if (!statement.ok) return refuse(c, statement.refusal.code);
  const language = askedLanguage(c) ?? statement.value.language;
  const problem = portalProblem(code, language);
  const { StatementPage } = await import('./pages/statement-page.tsx');
  const page = <StatementPage statement={statement.value} language={language} refused={{ typed, problem }} />;
  return html(c, page, problem.status);
};

const wantedByForm = (c: Context, typed: TypedPayment): WantedPayment | undefined => {
  const choice = typedChoice(typed);
  if (!choice) return undefined;
  return {
    amount: choice.amount,
    invoices: choice.invoice === undefined ? [] : [choice.invoice],
    language: languageOf(c),
    ...(typed.method !== '' && { method: typed.method }),
  };
};

const payByForm = async <Session,>(c: Context, ports: PortalPorts<Session>, session: Session) => {
  const form = PaymentForm.safeParse(await readBody(c));
  if (!form.success) return refuse(c, 'request-not-understood');
  const wanted = wantedByForm(c, form.data);
  if (!wanted) return refuseTyped(c, ports, session, 'amount-not-understood', form.data);
  const started = await ports.startPayment(session, wanted);
  if (!started.ok) return refuseTyped(c, ports, session, started.refusal.code, form.data);
  return c.redirect(started.value.checkoutUrl, 303);
};

const payByScript = async <Session,>(c: Context, ports: PortalPorts<Session>, session: Session) => {
  const body = StartPayment.safeParse(await readBody(c));
  if (!body.success) return refuse(c, 'request-not-understood');
  const { invoices = [], ...payment } = body.data;
  const started = await ports.startPayment(session, { ...payment, invoices, language: languageOf(c) });
  return started.ok ? c.json(started.value, 201) : refuse(c, started.refusal.code);
};

/** Beginning a payment, or going on with one that was not finished. */
export const paymentRoutes = <Session,>(ports: PortalPorts<Session>) =>
  new Hono().post('/', async (c) => {
    const session = await ports.sessionOf(readSessionCookie(c));
    if (!session.ok) return refuse(c, session.refusal.code);
    return isForm(c) ? payByForm(c, ports, session.value) : payByScript(c, ports, session.value);
  });
