import type { OpenInvoice } from '../account/invoice.ts';
import { type Limitation, limitation } from '../law/limitation.ts';
import { debtorClass } from '../party/debtor-kind.ts';
import type { DebtorFacts } from '../party/reach.ts';

/**
 * When an invoice is barred. Of a consumer the short term of a consumer sale is taken (two years, art. 7:28 BW),
 * because nothing tells goods from services: the alarm is then never late.
 */
export const limitationOf = (invoice: OpenInvoice, facts: DebtorFacts): Limitation =>
  limitation(
    debtorClass(facts.kind) === 'consumer' ? 'consumer-sale' : 'contract',
    invoice.due,
    invoice.interrupted ? [{ on: invoice.interrupted, kind: 'notice', proof: 'account' }] : [],
  );
