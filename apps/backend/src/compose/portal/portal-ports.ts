import { administrationOf, REGISTER } from '@voldaan/application/account/administrations.ts';
import type { Services } from '@voldaan/application/services.ts';
import { enterByCode, enterByLink } from '@voldaan/application/session/enter.ts';
import { letInByReturn } from '@voldaan/application/session/let-in.ts';
import { closeSession } from '@voldaan/application/session/sessions.ts';
import { readLogo } from '@voldaan/application/upload/logo.ts';
import type { Brand } from '@voldaan/contract/portal/brand.ts';
import { owedOn } from '@voldaan/domain/account/claimed.ts';
import { settlementOf } from '@voldaan/domain/account/decide/start-payment.ts';
import { lineSum } from '@voldaan/domain/account/evolve/invoices.ts';
import type { OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import { findInvoice, openTotal } from '@voldaan/domain/account/state.ts';
import { type Cents, minus, ZERO } from '@voldaan/domain/money/cents.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { PortalPorts } from '../../portal/ports.ts';
import { answered, payingRefusal, refused } from './answers.ts';
import { answersWhenGiven } from './answers-when-given.ts';
import { askNewLink } from './ask-new-link.ts';
import { DEBTOR, type DebtorSession, keyOf, letIn, sessionOf } from './debtor-session.ts';
import { methodCache } from './methods.ts';
import { offeredFactors, raiseSession } from './second-factor.ts';
import { shownLogo } from './shown-logo.ts';

const brandOf = ({ name, contact, color, ...books }: Administration): Brand => ({
  name,
  phone: contact.phone,
  email: contact.email,
  ...(color && { color }),
  ...shownLogo(books),
});

const owed = (invoice: OpenInvoice | undefined): Cents => (invoice ? owedOn(invoice) : ZERO);

/** The portal on the use cases: which account it is about follows from the session alone. */
export const portalPorts = (
  services: Services,
  reportFailure: (error: unknown) => void,
): PortalPorts<DebtorSession> => {
  const methods = methodCache(services);
  return {
    reportFailure,
    openByLink: async (secret, network) => {
      const entry = await enterByLink(services, secret, network);
      return entry.ok ? answered(await letIn(services, entry.record)) : refused(entry.code);
    },
    openByCode: async (typed, network) => {
      const entry = await enterByCode(services, typed, network);
      return entry.ok ? answered(await letIn(services, entry.record)) : refused(entry.code);
    },
    askNewLink: async (asked, network) =>
      (await askNewLink(services, asked, network)) ? answered(undefined) : refused('too-many-attempts'),
    sessionOf: async (cookie) => {
      const session = await sessionOf(services, cookie);
      return session ? answered(session) : refused('session-ended');
    },
    closeSession: (cookie) => closeSession(services, cookie),
    offeredFactors: async (session) => answered(await offeredFactors(services, session)),
    raiseSession: (session, cookie, answer) => raiseSession(services, session, cookie, answer),
    // Letting in, brand and refusals do without what a statement is made of.
    statement: async (session, language) => {
      const { statementOf } = await import('./statement.ts');
      return answered(await statementOf(services, methods, session, language));
    },
    startPayment: async (session, { amount, invoices, method, language }) => {
      const [{ beginPayment }, { name }] = await Promise.all([
        import('@voldaan/application/payment/start-payment.ts'),
        administrationOf(services.items, session.administration),
      ]);
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
          pays: lineSum(line),
          leaves: minus(owed(findInvoice(state, line.invoice)), lineSum(line)),
        })),
        rest: minus(openTotal(state), amount),
      });
    },
    result: async (token) => {
      const record = await letInByReturn(services, token);
      if (!record) return refused('return-link-not-working');
      const { resultOf } = await import('./result.ts');
      return answered(await resultOf(services, record));
    },
    // What draws on paper is large, and few ask for it.
    receiptPdf: async (session, id) => {
      const { receiptPdf } = await import('./receipt-pdf.ts');
      return receiptPdf(services, session, id);
    },
    ...answersWhenGiven(services),
    // Who reads old letters or hands in proofs waits for what that takes; who pays does not.
    correspondence: async (session, id) => {
      const { correspondenceOf } = await import('./correspondence.ts');
      return correspondenceOf(services, session, id);
    },
    storeProofs: async (session, files) => {
      const { storeProofs } = await import('./store-proofs.ts');
      return storeProofs(services, session, files);
    },
    giveUploads: async (session, sizes) => {
      const { giveUploads } = await import('./uploads.ts');
      return giveUploads(services, session, sizes);
    },
    storeUploads: async (session, uploads) => {
      const { storeUploads } = await import('./uploads.ts');
      return storeUploads(services, session, uploads);
    },
    logo: async (administration, sha256) => {
      const logo = await readLogo(services, administration, sha256);
      return logo ? answered(logo) : refused('page-not-found');
    },
    brand: async () => {
      const all = await services.items.all<Administration>(REGISTER, 'ADMINISTRATION');
      const [only, other] = all;
      return only && !other ? answered(brandOf(only.value)) : refused('page-not-found');
    },
  };
};
