import { REGISTER } from '@voldaan/application/account/administrations.ts';
import type { Services } from '@voldaan/application/services.ts';
import {
  closeSession,
  findSession,
  openSession,
  STAFF_SESSION_SECONDS,
} from '@voldaan/application/session/sessions.ts';
import type { StaffUser } from '@voldaan/contract/desk/session.ts';
import type { SessionPorts, SignedIn } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';
import { administrationNames } from './administrations.ts';
import { demoStaff } from './demo-staff.ts';
import { me } from './me.ts';

/**
 * Sessions of staff. The token is a secret of which only the hash is kept; it names a user and the
 * administration that he works in.
 *
 * @param options - without demo users nobody can sign in here
 */
export const sessionPorts = (services: Services, options: { readonly demoUsers: boolean }): SessionPorts => {
  const opened = async (userId: string, administration: string): Promise<SignedIn> => ({
    token: await openSession(services, 'staff-session', { administration, subject: userId }),
    seconds: STAFF_SESSION_SECONDS,
  });
  return {
    findSession: async (token) => {
      const record = await findSession(services, 'staff-session', token);
      const user = record && (await services.items.get<StaffUser>(REGISTER, 'STAFF', record.subject));
      return record && user && { actor: user.value, administration: record.administration };
    },
    signInChoices: async () =>
      found({ users: options.demoUsers ? [...(await demoStaff(services.items))] : [] }),
    signIn: async (userId) => {
      if (!options.demoUsers) return refused('not-allowed');
      const user = (await demoStaff(services.items)).find(({ id }) => id === userId);
      const [first] = await administrationNames(services.items);
      return user && first ? found(await opened(user.id, first.id)) : refused('not-found');
    },
    signOut: (token) => closeSession(services, token),
    chooseAdministration: async (staff, token, administration) => {
      const known = await administrationNames(services.items);
      if (!known.some(({ id }) => id === administration)) return refused('not-found');
      const signed = await opened(staff.actor.id, administration);
      await closeSession(services, token);
      return found(signed);
    },
    me: (staff) => me(services, staff),
  };
};
