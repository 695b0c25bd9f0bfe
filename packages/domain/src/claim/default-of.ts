import type { OpenInvoice } from '../account/invoice.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type DefaultAnswer, type Demand, defaultBegins } from '../law/default.ts';
import { presumedDelivery } from '../law/post-delivery.ts';
import type { DebtorFacts } from '../party/reach.ts';

/** Rung of the reminder: the written demand with a reasonable term (art. 6:82 lid 1 BW). */
const REMINDER = 1;

const demandsOf = (invoice: OpenInvoice): readonly Demand[] =>
  invoice.steps.flatMap(({ rung, on, last, post }) =>
    rung === REMINDER && on && last ? [{ delivered: post ? presumedDelivery(on) : on, lastDate: last }] : [],
  );

/**
 * When a debtor is in default with an invoice: the day after a fatal term that the debtor file proves, else the
 * day after the last date of the reminder, when that left at least seven days after its delivery.
 */
export const defaultOf = (invoice: OpenInvoice, facts: DebtorFacts): DefaultAnswer =>
  defaultBegins({
    dueDate: invoice.due,
    demands: demandsOf(invoice),
    ...(facts.agreed?.fatalTermProof && { fatalTermProof: facts.agreed.fatalTermProof }),
  });

export const inDefaultOn = (invoice: OpenInvoice, facts: DebtorFacts, on: PlainDate): boolean => {
  const answer = defaultOf(invoice, facts);
  return answer.kind === 'in-default' && answer.since <= on;
};
