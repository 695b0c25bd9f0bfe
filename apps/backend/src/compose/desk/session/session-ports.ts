import type { Services } from '@voldaan/application/services.ts';
import { deviceOf } from '@voldaan/application/staff/device.ts';
import { endSession } from '@voldaan/application/staff/end-sessions.ts';
import { findStaffSession } from '@voldaan/application/staff/find-session.ts';
import { homeOf } from '@voldaan/application/staff/home.ts';
import { openStaffSession, replaceSession } from '@voldaan/application/staff/open-session.ts';
import { roleIn } from '@voldaan/application/staff/staff.ts';
import { assuranceOf } from '@voldaan/application/staff/staff-sessions.ts';
import type { SessionPorts } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';
import { demoStaff } from './demo-staff.ts';
import { me } from './me.ts';
import type { SignInWorld } from './sign-in-world.ts';

/**
 * Sessions of staff. The token is a secret of which only the hash is kept; role and assurance are read with
 * every request, so a change counts at once.
 */
export const sessionPorts = (services: Services, world: SignInWorld): SessionPorts => ({
  findSession: async (token) => {
    const session = await findStaffSession(services, token);
    if (!session) return undefined;
    const { person, role, record } = session;
    return {
      actor: { id: person.id, name: person.name, role },
      assurance: assuranceOf(record.way),
      administration: record.administration,
    };
  },
  signInChoices: async () => {
    const clients = await world.openIdClients.all();
    return found({
      users: world.demoUsers ? [...(await demoStaff(services))] : [],
      companies: clients.map(({ id, name }) => ({ id, name })),
    });
  },
  signIn: async (userId, { userAgent }) => {
    if (!world.demoUsers) return refused('not-allowed');
    const known = (await demoStaff(services)).some(({ id }) => id === userId);
    const person = known ? (await services.staff.people.get(userId))?.value : undefined;
    const administration = person && homeOf(person);
    if (!administration) return refused('not-found');
    const device = deviceOf(userAgent);
    return found(await openStaffSession(services, person, { way: 'one-click', device, administration }));
  },
  signOut: (token) => endSession(services, token),
  chooseAdministration: async (_, token, administration) => {
    const session = await findStaffSession(services, token);
    if (!session || !roleIn(session.person, administration)) return refused('not-found');
    return found(await replaceSession(services, session.record, { administration }));
  },
  me: (staff) => me(services, staff),
});
