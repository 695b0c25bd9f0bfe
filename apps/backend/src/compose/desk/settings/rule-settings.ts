import { disputeRules } from '@voldaan/application/answer/dispute-rules.ts';
import type { Services } from '@voldaan/application/services.ts';
import type {
  ChangeRules,
  DisputeBehaviour,
  RuleSettings,
  SendingRulesValue,
} from '@voldaan/contract/desk/settings-rules.ts';
import type { DisputeCategoryValue } from '@voldaan/contract/portal/answers.ts';
import { defaultArrangementPolicy } from '@voldaan/domain/arrangement/policy.ts';
import { numbersOf, policyOf, policyProblems } from '@voldaan/domain/arrangement/policy-limits.ts';
import { DISPUTE_CATEGORIES, DISPUTE_RULES, type DisputeRules } from '@voldaan/domain/dispute/category.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { sendingProblems } from '@voldaan/domain/plan/sending-problems.ts';
import { DEFAULT_SENDING } from '@voldaan/domain/plan/sending-rules.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';
import { booksOf, changeBooks } from './books-of.ts';

const behaviours = (rules: DisputeRules): DisputeBehaviour[] =>
  DISPUTE_CATEGORIES.map((category) => {
    const { holds, answerWorkingDays, who } = rules[category];
    return { category, holds, answerWorkingDays, who };
  });

const shownSending = ({ sending = DEFAULT_SENDING }: Administration): SendingRulesValue => ({
  ...sending,
  mail: { business: { ...sending.mail.business }, consumer: { ...sending.mail.consumer } },
  closed: sending.closed.map((days) => ({ ...days })),
});

/** Arrangements, disputes, days and hours: what was set, else the defaults. */
export const readRules = async (services: Services, staff: StaffSession): Promise<Result<RuleSettings>> => {
  const books = await booksOf(services, staff);
  if (!books) return refused('not-found');
  const { value, version } = books;
  const policy = (debtors: 'business' | 'consumer') =>
    numbersOf(value.arrangements?.[debtors] ?? defaultArrangementPolicy(debtors));
  return found({
    version,
    arrangements: { business: policy('business'), consumer: policy('consumer') },
    disputes: behaviours(disputeRules(value)),
    sending: shownSending(value),
  });
};

/** Whom a category is for stays: a right to send back is a consumer's alone. */
const rulesFrom = (disputes: readonly DisputeBehaviour[]): DisputeRules | undefined => {
  const of = (category: DisputeCategoryValue) => disputes.find((each) => each.category === category);
  const complete = DISPUTE_CATEGORIES.every(of) && disputes.length === DISPUTE_CATEGORIES.length;
  if (!complete) return undefined;
  const entries = disputes.map(({ category, ...behaviour }) => [
    category,
    { ...DISPUTE_RULES[category], ...behaviour },
  ]);
  return { ...DISPUTE_RULES, ...Object.fromEntries(entries) };
};

/**
 * Sets one part of the rules anew; it counts for what is decided from now on, never for what was agreed. Refuses
 * `settings-outside-limits` and `changed-meanwhile`.
 */
export const changeRules = async (
  services: Services,
  staff: StaffSession,
  change: ChangeRules,
): Promise<Result<void>> => {
  const set = (part: Partial<Administration>) =>
    changeBooks(services, staff, change.version, (books) => ({ ...books, ...part }));
  switch (change.what) {
    case 'arrangements': {
      const { business, consumer } = change.arrangements;
      const problems = [...policyProblems(business, 'business'), ...policyProblems(consumer, 'consumer')];
      if (problems.length > 0) return refused('settings-outside-limits');
      return set({ arrangements: { business: policyOf(business), consumer: policyOf(consumer) } });
    }
    case 'disputes': {
      const disputes = rulesFrom(change.disputes);
      return disputes ? set({ disputes }) : refused('settings-outside-limits');
    }
    case 'sending': {
      if (sendingProblems(change.sending).length > 0) return refused('settings-outside-limits');
      const closed = [...change.sending.closed].sort((a, b) => (a.from < b.from ? -1 : 1));
      return set({ sending: { ...change.sending, closed } });
    }
  }
};
