import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { runningInterest } from '@voldaan/domain/claim/running-interest.ts';
import { isKnownOn } from '@voldaan/domain/law/dated-table.ts';
import { interestTable } from '@voldaan/domain/law/interest-rates.ts';
import { yearlyRate } from '@voldaan/domain/law/interest-rule.ts';
import type { LegalPolicy } from '@voldaan/domain/law/legal-policy.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { AskedLater, InterestAnnounced } from '@voldaan/messages/content/notice.ts';
import { costsAhead } from './costs-announced.ts';

const interestAhead = (
  state: AccountState,
  about: readonly string[],
  on: PlainDate,
): InterestAnnounced | null => {
  const [oldest] = state.invoices
    .filter((invoice) => about.includes(invoice.number))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  const running = oldest && runningInterest(state, oldest);
  if (!running) return null;
  const { rule, from } = running;
  const { kind } = rule;
  if (kind === 'statutory' || (kind === 'commercial' && !isKnownOn(interestTable(kind), on))) return null;
  return { kind, from, rate: yearlyRate(rule, on) };
};

/**
 * What a notice to a business in the Netherlands says that may be asked when its last date passes. It asks
 * nothing of it yet: the last moment without costs, said openly (defaults 1.5).
 */
export const askedLater = (
  state: AccountState,
  about: readonly string[],
  policy: LegalPolicy,
  on: PlainDate,
): AskedLater | undefined => {
  const { kind, country } = state.facts;
  if (debtorClass(kind) === 'consumer' || country !== 'NL') return undefined;
  const interest = interestAhead(state, about, on);
  const costs = costsAhead(state, about, policy);
  return interest || costs ? { interest, costs } : undefined;
};
