import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { type DebtorClass, type DebtorKind, debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import { adoptPlan } from '@voldaan/domain/plan/adopt-plan.ts';
import { type PlanDraft, planFrom } from '@voldaan/domain/plan/plan-draft.ts';
import { nextVersion } from '@voldaan/domain/plan/plans.ts';
import { comparePlans, type MovedStep } from '@voldaan/domain/simulation/compare-plans.ts';
import { administrationOf } from '../account/administrations.ts';
import { accountKey } from '../account/fold.ts';
import { planningContext } from '../account/planning.ts';
import type { Services } from '../services.ts';

/** Lines of the list of debtors in one go; a request has seconds, and whoever asks goes on where it ended. */
const PAGE = 40;
const AT_ONCE = 8;
/** As far as the longest plan goes. */
const LOOK_AHEAD_SECONDS = 150 * 86_400;

/** What the preview reads of a line in the list of debtors. */
type Listed = { readonly name: string; readonly kind: DebtorKind; readonly open: number };

export type Preview = {
  /** Accounts of the class with something open that were looked at in this go. */
  readonly looked: number;
  readonly accounts: readonly {
    readonly debtorId: string;
    readonly name: string;
    readonly moved: readonly MovedStep[];
  }[];
  /** Where to go on; null when all were looked at. */
  readonly next: string | null;
};

/**
 * What a draft would change for the accounts of a class if it were adopted now: the steps that would fall on
 * another day. Those with the most overdue come first. Nothing is written.
 *
 * @param draft - without problems
 * @param after - where an earlier go ended
 */
export const previewPlan = async (
  services: Services,
  administrationId: string,
  asked: { readonly debtors: DebtorClass; readonly draft: PlanDraft; readonly after: string | null },
): Promise<Preview> => {
  const { debtors, draft, after } = asked;
  const administration = await administrationOf(services.items, administrationId);
  const plan = planFrom(draft, debtors, nextVersion(debtors, administration.plans));
  const now = services.clock.now();
  const until = addSeconds(now, LOOK_AHEAD_SECONDS);
  const { rows, cursor } = await services.rows.list(administrationId, 'debtors', {
    limit: PAGE,
    ...(after !== null && { cursor: after }),
  });
  const listed = rows.map(({ account, data }) => ({ account, ...(data as Listed) }));
  const wanted = listed.filter(({ kind, open }) => open > 0 && debtorClass(kind) === debtors);

  const look = async ({ account, name }: (typeof wanted)[number]) => {
    const { state } = await services.accounts.load(accountKey(administrationId, account));
    const context = { ...planningContext(account, state, administration, now), stopped: false };
    const adopted = evolveAll(state, adoptPlan(state, context.plan, plan, amsterdamDate(now)));
    return { debtorId: account, name, moved: comparePlans(state, context, plan, now, until, adopted) };
  };
  const accounts: Awaited<ReturnType<typeof look>>[] = [];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    accounts.push(...(await Promise.all(wanted.slice(at, at + AT_ONCE).map(look))));
  }
  // The list is in order of what is overdue, then open: whoever owes nothing stands at its end.
  const isEnd = listed.at(-1)?.open === 0;
  return {
    looked: wanted.length,
    accounts: accounts.filter(({ moved }) => moved.length > 0),
    next: isEnd ? null : (cursor ?? null),
  };
};
