import { SettlementQuery } from '@voldaan/contract/portal/settlement.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { Hono } from 'hono';
import { askedLanguage, languageOf } from './language-of.ts';
import { html } from './pages/html.tsx';
import type { PortalPorts } from './ports.ts';
import { refuse } from './refuse.tsx';
import { readSessionCookie } from './session-cookie.ts';
import { wantsHtml } from './wants-html.ts';

/** Where a person confirms who he is, and then finds what he asked for on his statement. */
const confirmPath = (language: Language): string => `/api/session/second-factor?lang=${language}`;

/** What is open, what an amount would settle, and the proof of what was paid. */
export const statementRoutes = <Session,>(ports: PortalPorts<Session>) =>
  new Hono()
    .get('/statement', async (c) => {
      c.header('vary', 'accept');
      const session = await ports.sessionOf(readSessionCookie(c));
      if (!session.ok) return refuse(c, session.refusal.code);
      const asked = wantsHtml(c) ? askedLanguage(c) : languageOf(c);
      const statement = await ports.statement(session.value, asked);
      if (!statement.ok) return refuse(c, statement.refusal.code);
      if (!wantsHtml(c)) return c.json(statement.value);
      const language = askedLanguage(c) ?? statement.value.language;
      // Only who comes without JavaScript sees this page.
      const { StatementPage } = await import('./pages/statement-page.tsx');
      return html(c, <StatementPage statement={statement.value} language={language} />);
    })
    .get('/settlement', async (c) => {
      const query = SettlementQuery.safeParse({
        amount: c.req.query('amount'),
        invoices: c.req.queries('invoices') ?? [],
      });
      if (!query.success) return refuse(c, 'amount-not-understood');
      const session = await ports.sessionOf(readSessionCookie(c));
      if (!session.ok) return refuse(c, session.refusal.code);
      const settled = await ports.settlement(session.value, query.data.amount, query.data.invoices);
      return settled.ok ? c.json(settled.value) : refuse(c, settled.refusal.code);
    })
    .get('/receipt/:file{.+\\.pdf}', async (c) => {
      const session = await ports.sessionOf(readSessionCookie(c));
      if (!session.ok) return refuse(c, session.refusal.code);
      const receipt = await ports.receiptPdf(session.value, c.req.param('file').slice(0, -'.pdf'.length));
      if (!receipt.ok) {
        const asks = receipt.refusal.code === 'second-factor-needed' && wantsHtml(c);
        return asks ? c.redirect(confirmPath(languageOf(c)), 303) : refuse(c, receipt.refusal.code);
      }
      c.header('content-type', 'application/pdf');
      c.header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(receipt.value.name)}`,
      );
      return c.body(receipt.value.bytes);
    });
