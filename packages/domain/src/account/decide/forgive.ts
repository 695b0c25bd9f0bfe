import type { PlainDate } from '../../calendar/plain-date.ts';
import { cents, sum, ZERO } from '../../money/cents.ts';
import type { Forgiven } from '../claim-event.ts';
import { owedOn } from '../claimed.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import type { RefusalCode } from '../refusal.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { unclaimedOn } from '../unclaimed.ts';
import { receivedEvents } from './follow-arrangement.ts';
import { tell } from './tell.ts';
import { tidied } from './tidy.ts';

export type Forgive = {
  /** What is given up of each invoice; each invoice once. */
  readonly forgiven: readonly Forgiven[];
  /** Given up before on this account: what is split does not become smaller. */
  readonly before: ReturnType<typeof cents>;
  readonly today: PlainDate;
  /** Why, in a person's words. */
  readonly note?: { readonly id: string; readonly hash: string };
};

/** What finance gives up alone on one account; above it takes two people (defaults 1.5). */
export const FORGIVEN_ALONE = cents(250_00);

const partsOf = ({ principal, interest, costs }: Forgiven) => [principal, interest, costs];

export const forgivenTotal = (forgiven: readonly Forgiven[]) => sum(forgiven.flatMap(partsOf));

/** No part may be above what is asked of it. */
const fits = (state: AccountState, part: Forgiven): boolean => {
  const invoice = findInvoice(state, part.invoice);
  if (!invoice || partsOf(part).some((amount) => amount < 0)) return false;
  const { open, claimed } = invoice;
  return (
    part.principal <= open &&
    part.interest <= (claimed?.interest ?? ZERO) &&
    part.costs <= (claimed?.costs ?? ZERO)
  );
};

/** Invoices of which nothing is owed any more; interest and costs that ran and were never asked go with them. */
const closings = (state: AccountState, on: PlainDate): readonly AccountEvent[] => {
  const settled = state.invoices.filter((invoice) => owedOn(invoice) === 0);
  if (settled.length === 0) return [];
  const unclaimed = unclaimedOn(state, settled, on);
  const closed = settled.map(({ number }) => {
    const { interest = ZERO, costs = ZERO } = unclaimed.get(number) ?? {};
    return { invoice: number, forgiven: { principal: ZERO, interest, costs } };
  });
  return [{ type: 'InvoicesClosed', closed, how: 'forgiven', on }];
};

/**
 * Gives up principal, interest or costs, with the reason on record, and tells the debtor. It is no write-off in
 * the books: what is forgiven is owed no more. An invoice of which nothing is left closes.
 *
 * @returns `second-person-needed` above EUR 250.00 on one account
 */
export const forgive = (state: AccountState, command: Forgive): Decision => {
  const { before, today, note } = command;
  const forgiven = withoutNothing(command.forgiven);
  const objection = unforgivable(state, forgiven);
  if (objection) return refuse(objection);
  if (!note) return refuse('note-missing');
  if (sum([before, forgivenTotal(forgiven)]) > FORGIVEN_ALONE) return refuse('second-person-needed');
  return accept(...forgivenEvents(state, forgiven, today, note));
};

/** Parts that give up something. */
export const withoutNothing = (forgiven: readonly Forgiven[]): readonly Forgiven[] =>
  forgiven.filter((part) => partsOf(part).some((amount) => amount !== 0));

/** Why these parts cannot be given up as the account is now; undefined when they can. */
export const unforgivable = (state: AccountState, forgiven: readonly Forgiven[]): RefusalCode | undefined => {
  if (forgiven.length === 0) return 'nothing-to-forgive';
  const numbers = forgiven.map(({ invoice }) => invoice);
  if (numbers.some((number) => !findInvoice(state, number))) return 'invoice-unknown';
  const once = new Set(numbers).size === numbers.length;
  return once && forgiven.every((part) => fits(state, part)) ? undefined : 'amount-above-open';
};

/** What giving up brings with it: less is owed, what is settled closes, and the debtor is told. */
export const forgivenEvents = (
  state: AccountState,
  forgiven: readonly Forgiven[],
  today: PlainDate,
  note: NonNullable<Forgive['note']>,
): readonly AccountEvent[] => {
  const lines = forgiven.map(({ invoice, principal, interest, costs }) => ({
    invoice,
    amount: principal,
    interest,
    costs,
  }));
  const events: AccountEvent[] = [
    { type: 'ClaimForgiven', forgiven, on: today, note },
    ...receivedEvents(state, lines, today),
  ];
  events.push(...closings(evolveAll(state, events), today));
  events.push(tell(state.seq, { what: 'claims-forgiven', forgiven }, today));
  return tidied(state, events, today, 'credited');
};
