import type { Services } from '@voldaan/application/services.ts';
import { roleIn } from '@voldaan/application/staff/staff.ts';
import type { Colleagues } from '@voldaan/contract/desk/sales.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found } from '../result.ts';

/** Who works in this administration, by name. */
export const colleagues = async (
  services: Services,
  { administration }: StaffSession,
): Promise<Result<Colleagues>> => {
  const people = (await services.staff.people.all()).map(({ value }) => value);
  return found({
    colleagues: people
      .filter((person) => roleIn(person, administration))
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  });
};
