import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { covers, type Hold } from '../../hold/hold.ts';
import { addMonths } from '../../law/add-months.ts';
import { cents, sum, ZERO } from '../../money/cents.ts';
import type { CostNotice, NoticeLapse } from '../cost-notice.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { onInvoices } from './invoices.ts';
import type { Reducers } from './reducer.ts';

/** The rule against stacking looks back six months; one more is kept. */
const CHARGES_KEPT_MONTHS = 7;

const lapse = (
  state: AccountState,
  why: NoticeLapse,
  which: (notice: CostNotice) => boolean,
): AccountState =>
  state.notices?.some((notice) => !notice.lapsed && which(notice))
    ? {
        ...state,
        notices: state.notices.map((notice) =>
          !notice.lapsed && which(notice) ? { ...notice, lapsed: why } : notice,
        ),
      }
    : state;

/** Pauses that stop the next message and say nothing about paying. */
const NO_RESPITE: readonly Hold['reason'][] = ['message-unread', 'no-address', 'sales-asked', 'payment-open'];

/** A pause inside the term: the debtor did not fail "in vain", so the notice carries no costs (defaults 1.4). */
export const lapsedByHold = (state: AccountState, hold: Hold): AccountState =>
  lapse(
    state,
    'held',
    (notice) =>
      !NO_RESPITE.includes(hold.reason) &&
      hold.since <= notice.lastFreeDay &&
      notice.claims.some((claim) => covers(hold, claim.invoice)),
  );

/** A payment still under way when the term ended: he may have paid in time. A checkout of minutes is none. */
export const lapsedByAttempt = (state: AccountState, started: PlainDate, expires: PlainDate): AccountState =>
  lapse(
    state,
    'payment-pending',
    (notice) => started <= notice.lastFreeDay && addDays(notice.lastFreeDay, 1) < expires,
  );

/** A claim that a credit note corrected was not the claim that the notice named. */
export const lapsedByCorrection = (state: AccountState, invoices: readonly string[]): AccountState =>
  lapse(state, 'corrected', (notice) => notice.claims.some((claim) => invoices.includes(claim.invoice)));

/** Notices without an open claim are history. */
export const withoutSettledNotices = (state: AccountState): AccountState => {
  if (!state.notices) return state;
  const notices = state.notices.filter((notice) =>
    notice.claims.some((claim) => findInvoice(state, claim.invoice)),
  );
  if (notices.length === state.notices.length) return state;
  const { notices: _, ...rest } = state;
  return notices.length > 0 ? { ...rest, notices } : rest;
};

const charge = (state: AccountState, invoices: readonly string[], on: PlainDate): AccountState => {
  const contracts = new Set(invoices.flatMap((number) => findInvoice(state, number)?.contract ?? []));
  if (contracts.size === 0) return state;
  const since = addMonths(on, -CHARGES_KEPT_MONTHS);
  const kept = (state.charged ?? []).filter((charged) => charged.on >= since);
  return { ...state, charged: [...kept, ...[...contracts].map((contract) => ({ contract, on }))] };
};

/** Fourteen-day notices, and interest and costs that were claimed or given up. */
export const noticeReducers: Reducers<
  'FourteenDayNoticeGiven' | 'NoticeLapsed' | 'InterestAndCostsClaimed' | 'ClaimForgiven'
> = {
  FourteenDayNoticeGiven: (state, { type: _, noticeId, channel, ...notice }) => {
    const { unopened, ...rest } = state;
    const opened = unopened?.id === noticeId ? unopened : undefined;
    const counts = opened
      ? onInvoices(
          rest,
          opened.claims.map((claim) => claim.invoice),
          (invoice) => ({
            ...invoice,
            steps: invoice.steps.map((step) =>
              step.rung === opened.rung && step.on === null ? { ...step, on: notice.on } : step,
            ),
          }),
        )
      : rest;
    return {
      ...counts,
      ...(unopened && !opened && { unopened }),
      notices: [...(state.notices ?? []), { id: noticeId, ...notice }],
    };
  },
  NoticeLapsed: (state, { noticeId, invoices }) => {
    const notices = (state.notices ?? []).filter((notice) => notice.id !== noticeId);
    const { notices: _, unopened, ...rest } = state;
    const kept = {
      ...rest,
      ...(notices.length > 0 && { notices }),
      ...(unopened && unopened.id !== noticeId && { unopened }),
    };
    return onInvoices(kept, invoices, ({ claimed: _, ...invoice }) => invoice);
  },
  InterestAndCostsClaimed: (state, { rung, parts, base, on, last, costs, vat, noticeOn }) => {
    const asked = new Map(parts.map((part) => [part.invoice, part]));
    const claimed = onInvoices(state, [...asked.keys()], (invoice) => {
      const part = asked.get(invoice.number);
      if (!part || part.interest + part.costs === 0) return invoice;
      const before = invoice.claimed;
      const first = parts[0]?.invoice === invoice.number;
      return {
        ...invoice,
        claimed: {
          rung,
          on,
          until: last,
          interest: sum([before?.interest ?? ZERO, part.interest]),
          costs: sum([before?.costs ?? ZERO, part.costs]),
          asked: {
            interest: part.interest,
            costs: first ? costs : ZERO,
            vat: first ? vat : ZERO,
            base: first ? base : ZERO,
          },
        },
      };
    });
    const noted = claimed.notices
      ? {
          ...claimed,
          notices: claimed.notices.map((notice) =>
            noticeOn !== undefined && notice.on === noticeOn && !notice.lapsed
              ? { ...notice, claimed: cents((notice.claimed ?? 0) + costs + vat) }
              : notice,
          ),
        }
      : claimed;
    return costs > 0 ? charge(noted, [...asked.keys()], on) : noted;
  },
  ClaimForgiven: (state, { forgiven }) => {
    const given = new Map(forgiven.map((part) => [part.invoice, part]));
    return onInvoices(state, [...given.keys()], ({ claimed, ...invoice }) => {
      const part = given.get(invoice.number);
      const interest = cents(Math.max(0, (claimed?.interest ?? 0) - (part?.interest ?? 0)));
      const costs = cents(Math.max(0, (claimed?.costs ?? 0) - (part?.costs ?? 0)));
      return {
        ...invoice,
        open: cents(Math.max(0, invoice.open - (part?.principal ?? 0))),
        ...(claimed && { claimed: { ...claimed, interest, costs } }),
      };
    });
  },
};
