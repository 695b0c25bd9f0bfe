import type { Actor } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Actor as Shown } from '@voldaan/contract/desk/timeline.ts';

export type Names = ReadonlyMap<string, string>;

/** What members of staff are called, by their ids; who left is still called so. */
export const staffNames = async ({ staff }: Pick<Services, 'staff'>): Promise<Names> =>
  new Map((await staff.people.all()).map(({ value }) => [value.id, value.name]));

/** Who did something, as the timeline shows it. */
export const shownActor = ({ kind, id }: Actor, names: Names): Shown => {
  if (kind === 'debtor') return { is: 'debtor' };
  if (kind !== 'system') return { is: 'staff', name: names.get(id) ?? id };
  return { is: id === 'payment-provider' ? 'bank' : 'system' };
};
