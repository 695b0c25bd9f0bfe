import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { debtorItem } from '@voldaan/application/account/debtors.ts';
import type { Services } from '@voldaan/application/services.ts';
import { simulatePage } from '@voldaan/application/simulation/simulate-page.ts';
import type {
  AccountSimulation,
  CurrentPlans,
  PortfolioPage,
  Tally as ShownTally,
  SimulateAccount,
  SimulatePortfolio,
} from '@voldaan/contract/desk/simulation.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import { currentPlan } from '@voldaan/domain/plan/plans.ts';
import type { SimulatedEntry } from '@voldaan/domain/simulation/entry.ts';
import { simulate } from '@voldaan/domain/simulation/simulate.ts';
import type { Tally } from '@voldaan/domain/simulation/tally.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { openAccount } from '../opened-account.ts';
import { found, refused } from '../result.ts';

const shownEntry = ({ on, what, standing }: SimulatedEntry): AccountSimulation['entries'][number] => ({
  on,
  what: 'invoices' in what ? { ...what, invoices: [...what.invoices] } : what,
  standing,
});

/** A future of one account; what is assumed to happen earlier than today happens today. */
export const simulateAccount = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { assumption, days }: SimulateAccount,
): Promise<Result<AccountSimulation>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const { state, context, now, today } = account;
  const from = assumption.kind === 'monthly' ? assumption.first : 'on' in assumption ? assumption.on : today;
  if (from < today) return refused('day-in-past');
  const until = addDays(today, days);
  const { start, entries } = simulate(state, context, now, until, assumption);
  return found({ today, until, start, entries: entries.map(shownEntry) });
};

/** The plans that new accounts of this administration get. */
export const currentPlans = async (
  { items }: Services,
  staff: StaffSession,
): Promise<Result<CurrentPlans>> => {
  const { plans: published } = await administrationOf(items, staff.administration);
  const plans = (['business', 'consumer'] as const).map((debtors) => {
    const { version, steps } = currentPlan(debtors, published);
    return { debtors, version, steps: steps.map(({ rung, kind: step, day }) => ({ rung, step, day })) };
  });
  return found({ plans });
};

const shownTally = ({ steps, ...tally }: Tally): ShownTally => ({ ...tally, steps: [...steps] });

/** Some accounts under a changed plan; the answer says where to go on. */
export const simulatePortfolio = async (
  services: Services,
  { administration }: StaffSession,
  { after: cursor, ...asked }: SimulatePortfolio,
): Promise<Result<PortfolioPage>> => {
  const now = services.clock.now();
  const page = await simulatePage(services, administration, amsterdamDate(now), now, {
    ...asked,
    ...(cursor !== undefined && { after: cursor }),
  });
  const accounts = [...new Set(page.moved.map(({ account }) => account))];
  const names = new Map(
    await Promise.all(
      accounts.map(async (id): Promise<[string, string]> => {
        const item = await debtorItem(services.items, administration, id);
        return [id, item?.value.name ?? id];
      }),
    ),
  );
  return found({
    before: shownTally(page.before),
    after: shownTally(page.after),
    moved: page.moved.flatMap(({ account, kind, invoices, before, after }) => {
      // Steps on other days ask nobody else whether his invoice arrived.
      if (kind === 'did-it-arrive') return [];
      const debtor = { id: account, name: names.get(account) ?? account };
      return [{ debtor, step: kind, invoices: [...invoices], before, after }];
    }),
    next: page.next ?? null,
  });
};
