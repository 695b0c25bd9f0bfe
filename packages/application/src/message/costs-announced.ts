import type { NoticeAsked } from '@voldaan/domain/account/letter.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { ClaimMade } from '@voldaan/domain/claim/claim-made.ts';
import { vatOf } from '@voldaan/domain/claim/vat-of.ts';
import { businessCosts } from '@voldaan/domain/law/business-costs.ts';
import { COLLECTION_COST_SCALE } from '@voldaan/domain/law/collection-cost-scale.ts';
import { collectionCostSheet } from '@voldaan/domain/law/collection-costs.ts';
import { isKnownOn } from '@voldaan/domain/law/dated-table.ts';
import type { LegalPolicy } from '@voldaan/domain/law/legal-policy.ts';
import { costsToClaim } from '@voldaan/domain/law/too-small-to-claim.ts';
import { type Cents, sum } from '@voldaan/domain/money/cents.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { CostsAnnounced, EarlierCosts } from '@voldaan/messages/content/collection-costs.ts';

const noVat = (vat: Cents): Cents | null => (vat > 0 ? vat : null);

/** The notice of which the costs stand beside those of a new one, when it added only a difference. */
const earlierOf = (state: AccountState, base: Cents, costs: Cents, on: PlainDate): EarlierCosts | null => {
  if (collectionCostSheet([base], on).costs === costs) return null;
  const notice = (state.notices ?? []).findLast((candidate) => !candidate.lapsed);
  if (!notice) return null;
  return {
    date: notice.on,
    base: sum(notice.claims.map((claim) => claim.principal)),
    amount: notice.costs,
  };
};

/** The costs of a fourteen-day notice as it was fixed, with the sheet over its claims. */
export const costsOfNotice = (
  state: AccountState,
  { claims, costs, vat }: NoticeAsked,
  on: PlainDate,
): CostsAnnounced => {
  const base = sum(claims.map((claim) => claim.principal));
  const earlier = earlierOf(state, base, costs, on);
  const { lines } = collectionCostSheet(earlier ? [earlier.base, base] : claims.map((c) => c.principal), on);
  return { amount: costs, base, vat: noVat(vat), lines, earlier };
};

/** The costs of a claim; the sheet is the scale over its base, or what the contract says. */
export const costsOfClaim = (
  state: AccountState,
  { base, costs, vat, parts, noticeOn, until }: ClaimMade,
  policy: LegalPolicy,
): CostsAnnounced | null => {
  if (costs === 0) return null;
  const { facts } = state;
  const [oldest] = state.invoices.filter(({ number }) => number === parts[0]?.invoice);
  const on = noticeOn ?? (oldest ? addDays(oldest.due, 1) : until);
  const principals = parts.map((part) => part.principal).filter((principal) => principal > 0);
  const { lines } =
    debtorClass(facts.kind) === 'consumer'
      ? collectionCostSheet([base], on)
      : businessCosts(principals, on, policy.businessMinimum, facts.agreed?.costs);
  return { amount: costs, base, vat: noVat(vat), lines, earlier: null };
};

/** What a notice to a business announces without asking it: the costs over what is open now. */
export const costsAhead = (
  state: AccountState,
  numbers: readonly string[],
  policy: LegalPolicy,
): CostsAnnounced | null => {
  const invoices = state.invoices
    .filter((invoice) => numbers.includes(invoice.number) && invoice.open > 0)
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  const [oldest] = invoices;
  if (!oldest) return null;
  const on = addDays(oldest.due, 1);
  if (!isKnownOn(COLLECTION_COST_SCALE, on)) return null;
  const sheet = businessCosts(
    invoices.map((invoice) => invoice.open),
    on,
    policy.businessMinimum,
    state.facts.agreed?.costs,
  );
  const amount = costsToClaim(sheet.costs, sheet.principal);
  if (amount === 0) return null;
  const vat = noVat(vatOf(amount, policy, on));
  return { amount, base: sheet.principal, vat, lines: sheet.lines, earlier: null };
};
