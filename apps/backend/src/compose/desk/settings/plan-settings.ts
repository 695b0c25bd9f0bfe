import type { Job } from '@voldaan/application/job/job.ts';
import { previewPlan } from '@voldaan/application/plan/preview-plan.ts';
import { type Publishing, publishPlan } from '@voldaan/application/plan/publish-plan.ts';
import { type PublishedPlan, publishedPlans } from '@voldaan/application/plan/published-plan.ts';
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
import { draftOf, type PlanDraft } from '@voldaan/domain/plan/plan-draft.ts';
import { planProblems } from '@voldaan/domain/plan/plan-problems.ts';
import { currentPlan } from '@voldaan/domain/plan/plans.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { DONE, found, refused } from '../result.ts';
import { booksOf } from './books-of.ts';

const stepsOf = (draft: PlanDraft) => draft.steps.map((step) => ({ ...step }));

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
  const counts = ({ debtors, version }: PublishedPlan): boolean =>
    plans.some((plan) => plan.for === debtors && plan.version === version);
  const records = (await publishedPlans(services.items, staff.administration))
    .filter(counts)
    .sort((a, b) => b.version - a.version);
  const shown = async ({
    version,
    draft,
    at,
    by,
    reason,
    job,
  }: PublishedPlan): Promise<PublishedVersion> => ({
    version,
    steps: stepsOf(draft),
    at,
    by: by.name,
    reason,
    adoption: await adoptionOf(services, staff.administration, job),
  });
  const planFor = (plan: DunningPlan) => ({ version: plan.version, steps: stepsOf(draftOf(plan)) });
  const ofClass = async (debtors: DebtorClass): Promise<PlanOfClass> => {
    const current = currentPlan(debtors, plans);
    const standard = defaultPlan(debtors);
    return {
      current: { ...planFor(current), own: current.id !== standard.id },
      standard: planFor(standard),
      versions: await Promise.all(records.filter((record) => record.debtors === debtors).map(shown)),
    };
  };
  const [business, consumer] = await Promise.all([ofClass('business'), ofClass('consumer')]);
  return found({ business, consumer, stopped });
};

/** What a draft would change for the accounts that are there, some at a time. */
export const seePlanFirst = async (
  services: Services,
  { administration }: StaffSession,
  { debtors, steps, after }: PreviewPlan,
): Promise<Result<PreviewPage>> => {
  if (planProblems({ steps }, debtors).length > 0) return refused('plan-not-allowed');
  const { accounts, ...page } = await previewPlan(services, administration, {
    debtors,
    draft: { steps },
    after,
  });
  return found({
    ...page,
    accounts: accounts.map(({ moved, ...account }) => ({
      ...account,
      moved: moved.map(({ invoices, ...step }) => ({ ...step, invoices: [...invoices] })),
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
  { administration, actor }: StaffSession,
  { debtors, seen, steps, reason }: PublishPlan,
): Promise<Result<void>> => {
  const outcome = await publishPlan(services, administration, {
    debtors,
    seen,
    draft: { steps },
    reason,
    by: { id: actor.id, name: actor.name },
  });
  return outcome === 'published' ? DONE : refused(REFUSAL[outcome]);
};
