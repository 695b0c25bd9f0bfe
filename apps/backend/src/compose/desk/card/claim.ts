import type { Services } from '@voldaan/application/services.ts';
import type {
  DefaultSince,
  DeskClaim,
  Forgivable,
  LegalStanding,
  ShownNotice,
} from '@voldaan/contract/desk/claims.ts';
import { owedOn } from '@voldaan/domain/account/claimed.ts';
import type { CostNotice } from '@voldaan/domain/account/cost-notice.ts';
import type { OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import { defaultOf } from '@voldaan/domain/claim/default-of.ts';
import { limitationOf } from '@voldaan/domain/claim/limitation-of.ts';
import { staleTables } from '@voldaan/domain/law/freshness.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import type { DebtorFacts } from '@voldaan/domain/party/reach.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { shownClaim } from '../../shown-claim.ts';
import { type OpenedAccount, openAccount } from '../opened-account.ts';
import { found, refused } from '../result.ts';

const defaultSince = (invoice: OpenInvoice, facts: DebtorFacts): DefaultSince => {
  const answer = defaultOf(invoice, facts);
  return answer.kind === 'in-default'
    ? { is: answer.kind, since: answer.since, by: answer.by }
    : { is: answer.kind, reason: answer.reason };
};

const standingOf = (invoice: OpenInvoice, facts: DebtorFacts): LegalStanding => {
  const { until, alarms } = limitationOf(invoice, facts);
  return {
    invoice: invoice.number,
    default: defaultSince(invoice, facts),
    limitation: { until, ...alarms, interruptedOn: invoice.interrupted ?? null },
  };
};

const noticeOf = (notice: CostNotice): ShownNotice => {
  const { id, on, claims, costs, vat, lastFreeDay, costsDueFrom, lapsed = null } = notice;
  const invoices = claims.map(({ invoice }) => invoice);
  return { id, on, invoices, costs, vat, lastFreeDay, costsDueFrom, lapsed };
};

const forgivableOf = ({ number, open, claimed }: OpenInvoice): Forgivable => ({
  invoice: number,
  principal: open,
  interest: claimed?.interest ?? ZERO,
  costs: claimed?.costs ?? ZERO,
});

/** Dated tables of law that need to be looked after. */
export const staleOn = (today: OpenedAccount['today']): DeskClaim['stale'] =>
  staleTables(today).map(({ name, knownUntil, state }) => ({ name, knownUntil, ended: state === 'ended' }));

/** What is claimed, what merely runs, and what the law says about each open invoice. */
export const readClaim = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
): Promise<Result<DeskClaim>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const { state, administration, today } = account;
  const { invoices, facts, notices = [] } = state;
  return found({
    claimed: shownClaim(state, administration, today, 'claimed', staff.language),
    computed: shownClaim(state, administration, today, 'computed', staff.language),
    standing: invoices.map((invoice) => standingOf(invoice, facts)),
    notices: notices.map(noticeOf),
    forgivable: invoices.filter((invoice) => owedOn(invoice) > 0).map(forgivableOf),
    stale: staleOn(today),
  });
};
