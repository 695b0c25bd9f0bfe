import type { NoticedBefore } from '@voldaan/domain/account/cost-notice.ts';
import type { OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import type { NoticeAsked } from '@voldaan/domain/account/letter.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { askedPrincipals } from '@voldaan/domain/claim/asked-principals.ts';
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

/** What stands beside costs that are only a difference. */
const besideOf = (earlier: NoticedBefore | undefined): EarlierCosts | null =>
  earlier ? { date: earlier.on, base: earlier.principal, amount: earlier.costs } : null;

/** The costs of a fourteen-day notice as it was fixed, with the sheet over its claims. */
export const costsOfNotice = (
  { claims, costs, vat, earlier }: NoticeAsked,
  on: PlainDate,
): CostsAnnounced => {
  const principals = claims.map((claim) => claim.principal).filter((principal) => principal > 0);
  const base = sum(principals);
  const { lines } = collectionCostSheet(earlier ? [earlier.principal, base] : principals, on);
  return { amount: costs, base, vat: noVat(vat), lines, earlier: besideOf(earlier) };
};

/** The costs of a claim; the sheet is the scale over its base, or what the contract says. */
export const costsOfClaim = (
  state: AccountState,
  { base, costs, vat, parts, earlier, noticeOn, until }: ClaimMade,
  policy: LegalPolicy,
): CostsAnnounced | null => {
  if (costs === 0) return null;
  const { facts } = state;
  const named = state.invoices.filter(({ number }) => parts.some((part) => part.invoice === number));
  const [oldest] = state.invoices.filter(({ number }) => number === parts[0]?.invoice);
  const on = noticeOn ?? (oldest ? addDays(oldest.due, 1) : until);
  const { lines } =
    debtorClass(facts.kind) === 'consumer'
      ? collectionCostSheet(earlier ? [earlier.principal, base] : [base], on)
      : businessCosts(principalsOf(state, named), on, policy.businessMinimum, facts.agreed?.costs);
  return { amount: costs, base, vat: noVat(vat), lines, earlier: besideOf(earlier) };
};

/** What is asked of these invoices, of each that something is asked of. */
const principalsOf = (state: AccountState, invoices: readonly OpenInvoice[]): readonly Cents[] =>
  askedPrincipals(state, invoices)
    .map(({ open }) => open)
    .filter((open) => open > 0);

/** What a notice to a business announces without asking it: the costs over what is open now. */
export const costsAhead = (
  state: AccountState,
  numbers: readonly string[],
  policy: LegalPolicy,
): CostsAnnounced | null => {
  const invoices = state.invoices
    .filter((invoice) => numbers.includes(invoice.number))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  const [oldest] = invoices;
  if (!oldest) return null;
  const on = addDays(oldest.due, 1);
  if (!isKnownOn(COLLECTION_COST_SCALE, on)) return null;
  const principals = principalsOf(state, invoices);
  if (principals.length === 0) return null;
  const sheet = businessCosts(principals, on, policy.businessMinimum, state.facts.agreed?.costs);
  const amount = costsToClaim(sheet.costs, sheet.principal);
  if (amount === 0) return null;
  const vat = noVat(vatOf(amount, policy, on));
  return { amount, base: sheet.principal, vat, lines: sheet.lines, earlier: null };
};
