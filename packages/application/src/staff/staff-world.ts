import type { Services } from '../services.ts';
import type { StaffPeople } from './staff-people.ts';
import type { StaffSessions } from './staff-sessions.ts';
import type { Tickets } from './tickets.ts';

/** What is kept about who works here. */
export type StaffWorld = {
  readonly people: StaffPeople;
  readonly sessions: StaffSessions;
  readonly tickets: Tickets;
};

/** What signing in needs of the world. */
export type SignInServices = Pick<Services, 'staff' | 'wall' | 'chance' | 'hash' | 'keyed' | 'audit'>;
