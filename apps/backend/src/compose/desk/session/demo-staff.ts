import type { Services } from '@voldaan/application/services.ts';
import { addPerson } from '@voldaan/application/staff/add-person.ts';
import { setRole } from '@voldaan/application/staff/set-role.ts';
import { roleIn, type Staff, type StaffRole } from '@voldaan/application/staff/staff.ts';
import { administrationNames } from './administrations.ts';

type DemoUser = { readonly id: string; readonly name: string; readonly role: StaffRole };

/** Who can sign in with one click on a laptop: one who may do everything, one who collects, one who sells. */
export const DEMO_STAFF: readonly DemoUser[] = [
  { id: 'sanne', name: 'Sanne Vos', role: 'admin' },
  { id: 'joris', name: 'Joris Bakker', role: 'collector' },
  { id: 'amina', name: 'Amina Yilmaz', role: 'sales' },
];

const known = async (services: Services, { id, name }: DemoUser): Promise<Staff> =>
  (await services.staff.people.get(id))?.value ??
  addPerson(
    { staff: services.staff, chance: { ...services.chance, id: () => id } },
    { email: `${id}@voldaan.example`, name, language: 'nl' },
  );

/** Works in every administration of the laptop, those that came since included. */
const atWork = async (services: Services, user: DemoUser): Promise<void> => {
  const [person, administrations] = await Promise.all([
    known(services, user),
    administrationNames(services.items),
  ]);
  for (const { id } of administrations) {
    if (!roleIn(person, id)) await setRole(services, id, user.id, user.role);
  }
};

/** The demo users of a laptop, who come into being when they are first asked for. */
export const demoStaff = async (services: Services): Promise<readonly DemoUser[]> => {
  await Promise.all(DEMO_STAFF.map((user) => atWork(services, user)));
  return DEMO_STAFF.toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
