import type { Item } from '@voldaan/application/ports/items.ts';
import type { Services } from '@voldaan/application/services.ts';
import { type KeepPlanDraft, KeptPlanDraft } from '@voldaan/contract/desk/settings-plans.ts';
import type { DebtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { DONE } from '../result.ts';

/** Each person has one draft of each plan, so that two who think at once do not hurt each other. */
const draftId = (debtors: DebtorClass, { actor }: StaffSession): string => `${debtors}-${actor.id}`;

const stored = (
  { items }: Pick<Services, 'items'>,
  staff: StaffSession,
  debtors: DebtorClass,
): Promise<Item<unknown> | undefined> =>
  items.get<unknown>(staff.administration, 'PLAN_DRAFT', draftId(debtors, staff));

/** Of two pages of one person the last one counts. */
const put = async (
  services: Pick<Services, 'items'>,
  staff: StaffSession,
  debtors: DebtorClass,
  draft: KeptPlanDraft | null,
): Promise<Result<void>> => {
  for (let written = false; !written; ) {
    const standing = await stored(services, staff, debtors);
    if (!standing && !draft) return DONE;
    const id = draftId(debtors, staff);
    const version = standing?.version ?? 0;
    written = await services.items.put(staff.administration, 'PLAN_DRAFT', id, draft, version);
  }
  return DONE;
};

/** Somebody's own draft; null when there is none, or one that older code kept and this one cannot read. */
export const readPlanDraft = async (
  services: Pick<Services, 'items'>,
  staff: StaffSession,
  debtors: DebtorClass,
): Promise<KeptPlanDraft | null> => {
  const read = KeptPlanDraft.safeParse((await stored(services, staff, debtors))?.value);
  return read.success ? read.data : null;
};

/** Keeps what somebody has in the fields, whatever stands in them. */
export const keepPlanDraft = (
  services: Pick<Services, 'items' | 'clock'>,
  staff: StaffSession,
  debtors: DebtorClass,
  draft: KeepPlanDraft,
): Promise<Result<void>> => put(services, staff, debtors, { ...draft, at: services.clock.now() });

/** Throws somebody's own draft away. */
export const dropPlanDraft = (
  services: Pick<Services, 'items'>,
  staff: StaffSession,
  debtors: DebtorClass,
): Promise<Result<void>> => put(services, staff, debtors, null);
