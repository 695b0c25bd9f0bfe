import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { SignInServices } from './staff-world.ts';
import type { Ticket, TicketPurpose } from './tickets.ts';

type TicketServices = Pick<SignInServices, 'staff' | 'wall' | 'chance' | 'hash'>;

/** A quarter of an hour: long enough to open a mail, short enough to be worthless when found later. */
export const LINK_SECONDS = 15 * 60;
/** A challenge is answered while the person looks at it. */
export const CHALLENGE_SECONDS = 5 * 60;

/** Makes a ticket. @returns its secret, of which only the hash is kept */
export const newTicket = async (
  { staff, wall, chance, hash }: TicketServices,
  ticket: Omit<Ticket, 'endsAt'>,
  seconds: number,
): Promise<string> => {
  const secret = chance.secret();
  await staff.tickets.keep(hash(secret), { ...ticket, endsAt: addSeconds(wall.now(), seconds) });
  return secret;
};

/** Uses a ticket up; undefined when it is unknown, used or over. */
export const useTicket = async (
  { staff, wall, hash }: TicketServices,
  secret: string,
  purpose: TicketPurpose,
): Promise<Ticket | undefined> => {
  const ticket = await staff.tickets.take(hash(secret), purpose);
  return ticket && ticket.endsAt > wall.now() ? ticket : undefined;
};
