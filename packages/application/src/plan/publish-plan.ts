import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { DebtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import { mayPublish } from '@voldaan/domain/plan/may-publish.ts';
import { planDifferences } from '@voldaan/domain/plan/plan-differences.ts';
import { draftOf, type PlanDraft, planFrom } from '@voldaan/domain/plan/plan-draft.ts';
import { numberDifferences } from '@voldaan/domain/plan/plan-numbers.ts';
import { currentPlan, nextVersion } from '@voldaan/domain/plan/plans.ts';
import { REGISTER } from '../account/administrations.ts';
import { type Job, startedAs } from '../job/job.ts';
import type { Services } from '../services.ts';
import { type PublishedPlan, publishedId } from './published-plan.ts';

/** Versions of a class that an administration can have: they are read with every decision. */
const MOST_VERSIONS = 30;

export type PublishPlanCommand = {
  readonly debtors: DebtorClass;
  /** The version that the person saw. */
  readonly seen: number;
  readonly draft: PlanDraft;
  readonly reason: string;
  readonly by: { readonly id: string; readonly name: string };
};

/** What came of publishing. */
export type Publishing =
  | 'published'
  | 'not-found'
  | 'changed-meanwhile'
  | 'not-allowed'
  | 'same'
  | 'too-many';

const isSame = (current: PlanDraft, draft: PlanDraft): boolean =>
  planDifferences(current.steps, draft.steps).length === 0 &&
  numberDifferences(current.numbers, draft.numbers).length === 0;

const refusalOf = (books: Administration, { debtors, seen, draft }: PublishPlanCommand) => {
  const current = currentPlan(debtors, books.plans);
  if (current.version !== seen) return 'changed-meanwhile';
  if (!mayPublish(draft, debtors)) return 'not-allowed';
  if (isSame(draftOf(current), draft)) return 'same';
  const own = (books.plans ?? []).filter((plan) => plan.for === debtors);
  return own.length >= MOST_VERSIONS ? 'too-many' : undefined;
};

/**
 * Publishes the next version of a plan: new accounts get it at once, those that are there go over to it by a job.
 * Cut off before the version counts, nothing has happened; after it, the sweep starts the job.
 */
export const publishPlan = async (
  services: Services,
  administration: string,
  command: PublishPlanCommand,
): Promise<Publishing> => {
  const { debtors, draft, reason, by } = command;
  const { items } = services;
  const books = await items.get<Administration>(REGISTER, 'ADMINISTRATION', administration);
  if (!books) return 'not-found';
  const refused = refusalOf(books.value, command);
  if (refused) return refused;

  const plan = planFrom(draft, debtors, nextVersion(debtors, books.value.plans));
  const at = services.clock.now();
  const job = `J${services.chance.id()}`;
  const published: PublishedPlan = { debtors, version: plan.version, at, by, reason, job };
  // A record without its version is what an earlier attempt left: it never counted.
  const id = publishedId(debtors, plan.version);
  const left = await items.get<PublishedPlan>(administration, 'PLAN', id);
  const recorded = await items.put(administration, 'PLAN', id, published, left?.version ?? 0);
  if (!recorded) return 'changed-meanwhile';
  const adopting: Job<'adopt-plan'> = {
    kind: 'adopt-plan',
    order: { debtors },
    at,
    by,
    state: 'running',
    done: 0,
    total: null,
    movedAt: services.wall.now(),
  };
  await items.put(administration, 'JOB', job, adopting, 0);

  const changed: Administration = { ...books.value, plans: [...(books.value.plans ?? []), plan] };
  const counts = await items.put(REGISTER, 'ADMINISTRATION', administration, changed, books.version);
  if (!counts) return 'changed-meanwhile';
  await services.jobs.start(administration, startedAs(job));
  return 'published';
};
