import { legalPolicyOf, planOf } from '@voldaan/application/account/planning.ts';
import { announcedNow } from '@voldaan/application/message/announced-now.ts';
import type { Announced } from '@voldaan/contract/portal/announced.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { percentage } from '@voldaan/domain/law/percentage.ts';
import { minus, plus, ZERO } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { CostsAnnounced } from '@voldaan/messages/content/collection-costs.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { COST_WORDS, shownCostLines } from '../cost-lines.ts';

const shownCosts = (
  { amount, base, vat, lines, earlier }: CostsAnnounced,
  language: Language,
): Announced['costs'] => ({
  // The sheet is over what stood beside it too.
  base: earlier ? plus(base, earlier.base) : base,
  amount,
  vat: vat ?? ZERO,
  lines: [
    ...shownCostLines(lines, language),
    ...(earlier
      ? [
          {
            what: COST_WORDS[language].before(formatDate(earlier.date, language)),
            amount: formatEuro(minus(ZERO, earlier.amount), language),
            source: 'art. 6:96 lid 7 BW',
          },
        ]
      : []),
  ],
});

/** What a notice announced and nothing asks yet, with the calculation that the notice points to. */
export const shownAnnounced = (
  state: AccountState,
  administration: Administration,
  today: PlainDate,
  language: Language,
): Announced | undefined => {
  const announced = announcedNow(state, planOf(state, administration), legalPolicyOf(administration), today);
  if (!announced) return undefined;
  const { invoices, lastDay, interest, costs } = announced;
  return {
    invoices: [...invoices],
    lastDay,
    interest: interest && { ...interest, rate: percentage(interest.rate) },
    costs: costs && shownCosts(costs, language),
  };
};
