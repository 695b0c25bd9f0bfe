import type { Job } from '@voldaan/application/job/job.ts';
import { previewPlan } from '@voldaan/application/plan/preview-plan.ts';
import { type Publishing, publishPlan } from '@voldaan/application/plan/publish-plan.ts';
import { publishedPlans } from '@voldaan/application/plan/published-plan.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { DeskRefusalCode } from '@voldaan/contract/desk/refusal.ts';
import type {
  Adoption,
  PlanOfClass,
  PlanSettings,
  PreviewPage,
  PreviewPlan,
  PublishedVersion,
  PublishPlan,
} from '@voldaan/contract/desk/settings-plans.ts';
import type { DebtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import { defaultPlan } from '@voldaan/domain/plan/default-plans.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import { mayPublish } from '@voldaan/domain/plan/may-publish.ts';
import { draftOf } from '@voldaan/domain/plan/plan-draft.ts';
import { currentPlan } from '@voldaan/domain/plan/plans.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';
import { booksOf } from './books-of.ts';
import { dropPlanDraft, readPlanDraft } from './plan-drafts.ts';

const shownPlan = (plan: DunningPlan) => {
  const { steps, numbers } = draftOf(plan);
  return { version: plan.version, steps: steps.map((step) => ({ ...step })), numbers };
};

const adoptionOf = async (
  services: Services,
  administration: string,
  id: string,
): Promise<Adoption | null> => {
  const job = await services.items.get<Job>(administration, 'JOB', id);
  return job ? { state: job.value.state, done: job.value.done, total: job.value.total } : null;
};

/** The plans that count, what the product brings, and every version with who, when and why. */
export const readPlans = async (services: Services, staff: StaffSession): Promise<Result<PlanSettings>> => {
  const books = await booksOf(services, staff);
  if (!books) return refused('not-found');
  const { plans = [], stopped } = books.value;
  const records = await publishedPlans(services.items, staff.administration);
  const shown = async (plan: DunningPlan): Promise<readonly PublishedVersion[]> => {
    const record = records.find(({ debtors, version }) => debtors === plan.for && version === plan.version);
    if (!record) return [];
    const { at, by, reason, job } = record;
    const adoption = await adoptionOf(services, staff.administration, job);
    return [{ ...shownPlan(plan), at, by: by.name, reason, adoption }];
  };
  const ofClass = async (debtors: DebtorClass): Promise<PlanOfClass> => {
    const current = currentPlan(debtors, plans);
    const standard = defaultPlan(debtors);
    const own = plans.filter((plan) => plan.for === debtors).toReversed();
    return {
      current: { ...shownPlan(current), own: current.id !== standard.id },
      standard: shownPlan(standard),
      draft: await readPlanDraft(services, staff, debtors),
      versions: (await Promise.all(own.map(shown))).flat(),
    };
  };
  const [business, consumer] = await Promise.all([ofClass('business'), ofClass('consumer')]);
  return found({ business, consumer, stopped });
};

/** What a draft would change for the accounts that are there, some at a time. */
export const seePlanFirst = async (
  services: Services,
  { administration }: StaffSession,
  { debtors, steps, numbers, after }: PreviewPlan,
): Promise<Result<PreviewPage>> => {
  if (!mayPublish({ steps, numbers }, debtors)) return refused('plan-not-allowed');
  const { accounts, ...page } = await previewPlan(services, administration, {
    debtors,
    draft: { steps, numbers },
    after,
  });
  return found({
    ...page,
    accounts: accounts.map(({ moved, ...account }) => ({
      ...account,
      moved: moved.map(({ invoices, post = null, ...step }) => ({ ...step, invoices: [...invoices], post })),
    })),
  });
};

const REFUSAL: Readonly<
  Record<Exclude<Publishing, 'published'>, Exclude<DeskRefusalCode, 'import-problems'>>
> = {
  'not-found': 'not-found',
  'changed-meanwhile': 'changed-meanwhile',
  'not-allowed': 'plan-not-allowed',
  same: 'plan-same',
  'too-many': 'too-many',
};

/** The next version: it counts for new accounts at once, the others go over to it one by one. */
export const publishNextPlan = async (
  services: Services,
  staff: StaffSession,
  { debtors, seen, steps, numbers, reason }: PublishPlan,
): Promise<Result<void>> => {
  const { administration, actor } = staff;
  const outcome = await publishPlan(services, administration, {
    debtors,
    seen,
    draft: { steps, numbers },
    reason,
    by: { id: actor.id, name: actor.name },
  });
  return outcome === 'published' ? dropPlanDraft(services, staff, debtors) : refused(REFUSAL[outcome]);
};
