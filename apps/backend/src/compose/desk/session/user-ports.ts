import type { Services } from '@voldaan/application/services.ts';
import type { StaffOutcome } from '@voldaan/application/staff/staff-outcome.ts';
import {
  type Administrator,
  changeRole,
  invite,
  listUsers,
  resetUser,
} from '@voldaan/application/staff/users.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import type { UserPorts } from '../../../desk/sign-in/sign-in-ports.ts';
import { only } from '../permission.ts';
import { found, refused } from '../result.ts';
import { resultFrom } from './outcome.ts';
import type { SignInWorld } from './sign-in-world.ts';

/** Who gets in, for administrators; always in the administration of the session. */
export const userPorts = (services: Services, { mails }: SignInWorld): UserPorts => {
  const users = { ...services, mails };
  const asAdmin = async (
    { actor, administration }: StaffSession,
    act: (admin: Administrator) => Promise<StaffOutcome<void>>,
  ): Promise<Result<void>> => {
    const person = (await services.staff.people.get(actor.id))?.value;
    return person ? resultFrom(await act({ person, administration })) : refused('signed-out');
  };
  return {
    listUsers: only('administer', async ({ actor, administration }) =>
      found({
        users: (await listUsers(services, administration)).map(({ person, role }) => ({
          id: person.id,
          name: person.name,
          email: person.email,
          role,
          hasPasskey: person.passkeys.length > 0,
          you: person.id === actor.id,
        })),
      }),
    ),
    inviteUser: only('administer', (staff, who) => asAdmin(staff, (admin) => invite(users, admin, who))),
    changeRole: only('administer', (staff, id, role) =>
      asAdmin(staff, (admin) => changeRole(users, admin, id, role)),
    ),
    resetUser: only('administer', (staff, id) => asAdmin(staff, (admin) => resetUser(users, admin, id))),
    removeUser: only('administer', (staff, id) =>
      asAdmin(staff, (admin) => changeRole(users, admin, id, null)),
    ),
  };
};
