import { legalPolicyOf } from '@voldaan/application/account/planning.ts';
import type { Claim, ClaimCosts } from '@voldaan/contract/portal/claim.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import {
  type ClaimStatement,
  type ClaimView,
  claimStatement,
} from '@voldaan/domain/claim/claim-statement.ts';
import { collectionCostSheet } from '@voldaan/domain/law/collection-costs.ts';
import { interestSheet } from '@voldaan/domain/law/interest-sheet.ts';
import { sum, ZERO } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { shownCostLines, wholeCost } from './cost-lines.ts';

/** The scale as a person follows it; a sum that is not what it gives was agreed, or worked out in the letter. */
const costLines = (
  { base, amount }: NonNullable<ClaimStatement['costs']>,
  on: PlainDate,
  isAgreed: boolean,
  language: Language,
): ClaimCosts['lines'] => {
  if (base <= 0) return [];
  const sheet = collectionCostSheet([base], on);
  if (sheet.costs === amount) return shownCostLines(sheet.lines, language);
  return wholeCost(formatEuro(amount, language), isAgreed ? 'agreed' : 'asTold', language);
};

/** A claim statement in the shape that portal and desk show. */
export const shownClaim = (
  state: AccountState,
  administration: Administration,
  on: PlainDate,
  view: ClaimView,
  language: Language,
): Claim => {
  const stated = claimStatement(state, legalPolicyOf(administration), on, view);
  const until = state.invoices.flatMap((invoice) => invoice.claimed?.until ?? []).sort();
  const oldest = stated.invoices.map(({ due }) => due).sort()[0] ?? on;
  return {
    on,
    invoices: stated.invoices.map(({ number, due, principal, payments, open, interest }) => ({
      number,
      due,
      principal,
      open,
      payments: payments.map((part) => ({
        on: part.on,
        principal: part.amount,
        interest: part.interest ?? ZERO,
        costs: part.costs ?? ZERO,
      })),
      interest: interest && {
        kind: interest.rule.kind,
        from: interest.from,
        until: interest.until,
        amount: interest.amount,
        lines: [...interestSheet(interest.sheet).segments],
      },
    })),
    costs: stated.costs && {
      ...stated.costs,
      lines: costLines(stated.costs, addDays(oldest, 1), state.facts.agreed?.costs !== undefined, language),
    },
    interestLeft: sum(stated.invoices.map(({ left }) => left.interest)),
    costsLeft: sum(stated.invoices.map(({ left }) => left.costs)),
    credit: stated.credit,
    total: stated.total,
    enoughUntil: until.at(-1) ?? null,
  };
};
