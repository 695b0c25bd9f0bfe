import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { DebtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { Items } from '../ports/items.ts';

/** Who published a version of a plan, when and why, and the job that takes the accounts over to it. */
export type PublishedPlan = {
  readonly debtors: DebtorClass;
  readonly version: number;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string };
  readonly reason: string;
  readonly job: string;
};

/** The record of a version stands apart from the administration, which every decision reads. */
export const publishedId = (debtors: DebtorClass, version: number): string => `${debtors}-${version}`;

/** Every version that an administration published, in no order. */
export const publishedPlans = async (
  items: Items,
  administration: string,
): Promise<readonly PublishedPlan[]> =>
  (await items.all<PublishedPlan>(administration, 'PLAN')).map(({ value }) => value);
