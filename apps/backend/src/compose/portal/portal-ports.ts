import { administrationOf, REGISTER } from '@voldaan/application/account/administrations.ts';
import { beginPayment } from '@voldaan/application/payment/start-payment.ts';
import type { Services } from '@voldaan/application/services.ts';
import { letInByCode, letInByLink, letInByReturn } from '@voldaan/application/session/let-in.ts';
import { closeSession, findSession } from '@voldaan/application/session/sessions.ts';
import type { Brand } from '@voldaan/contract/portal/brand.ts';
import { settlementOf } from '@voldaan/domain/account/decide/start-payment.ts';
import { findInvoice, openTotal } from '@voldaan/domain/account/state.ts';
import { cents, minus } from '@voldaan/domain/money/cents.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { PortalPorts } from '../../portal/ports.ts';
import { answered, payingRefusal, refused } from './answers.ts';
import { DEBTOR, type DebtorSession, keyOf, letIn } from './debtor-session.ts';
import { methodCache } from './methods.ts';
import { resultOf } from './result.ts';
import { statementOf } from './statement.ts';

const brandOf = ({ name, contact, color }: Administration): Brand => ({
  name,
  phone: contact.phone,
  email: contact.email,
  ...(color && { color }),
});

/** The portal on the use cases: which account it is about follows from the session alone. */
export const portalPorts = (
  services: Services,
  reportFailure: (error: unknown) => void,
): PortalPorts<DebtorSession> => {
  const methods = methodCache(services);
  return {
    reportFailure,
    openByLink: async (secret) => {
      const record = await letInByLink(services, secret);
      return record ? answered(await letIn(services, record)) : refused('link-not-working');
    },
    openByCode: async ({ code, second }) => {
      const record = await letInByCode(services, code, second);
      return record ? answered(await letIn(services, record)) : refused('code-not-recognised');
    },
    sessionOf: async (cookie) => {
      const record = cookie ? await findSession(services, 'session', cookie) : undefined;
      return record
        ? answered({ administration: record.administration, account: record.subject })
        : refused('session-ended');
    },
    closeSession: (cookie) => closeSession(services, cookie),
    statement: async (session) => answered(await statementOf(services, methods, session)),
    startPayment: async (session, { amount, invoices, method, language }) => {
      const { name } = await administrationOf(services.items, session.administration);
      const wanted = { amount, invoices, method, language, actor: DEBTOR };
      const started = await beginPayment(services, keyOf(session), name, wanted);
      return started.ok
        ? answered({ checkoutUrl: started.checkoutUrl })
        : refused(payingRefusal(started.code));
    },
    settlement: async (session, amount, invoices) => {
      const { state } = await services.accounts.load(keyOf(session));
      const settlement = settlementOf(state, amount, invoices);
      if (!settlement.ok) return refused(payingRefusal(settlement.code));
      return answered({
        amount,
        lines: settlement.lines.map((line) => ({
          number: line.invoice,
          pays: line.amount,
          leaves: minus(findInvoice(state, line.invoice)?.open ?? cents(0), line.amount),
        })),
        rest: minus(openTotal(state), amount),
      });
    },
    result: async (token) => {
      const record = await letInByReturn(services, token);
      return record ? answered(await resultOf(services, record)) : refused('return-link-not-working');
    },
    // What draws on paper is large, and few ask for it.
    receiptPdf: async (session, id) => {
      const { receiptPdf } = await import('./receipt-pdf.ts');
      return receiptPdf(services, session, id);
    },
    brand: async () => {
      const all = await services.items.all<Administration>(REGISTER, 'ADMINISTRATION');
      const [only, other] = all;
      return only && !other ? answered(brandOf(only.value)) : refused('page-not-found');
    },
  };
};
