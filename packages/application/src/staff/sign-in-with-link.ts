import type { Device } from './device.ts';
import { homeOf } from './home.ts';
import { type OpenedSession, openStaffSession } from './open-session.ts';
import { came, declined, type StaffOutcome } from './staff-outcome.ts';
import type { SignInServices } from './staff-world.ts';
import { useTicket } from './ticket-use.ts';

/** Exchanges the secret of a mailed link for a session, once. Every link that does not work answers the same. */
export const signInWithLink = async (
  services: SignInServices,
  secret: string,
  device: Device,
): Promise<StaffOutcome<OpenedSession>> => {
  const ticket = await useTicket(services, secret, 'sign-in-link');
  const person = ticket && (await services.staff.people.get(ticket.subject))?.value;
  const administration = person && homeOf(person);
  if (!administration) return declined('link-not-valid');
  return came(await openStaffSession(services, person, { way: 'link', device, administration }));
};
