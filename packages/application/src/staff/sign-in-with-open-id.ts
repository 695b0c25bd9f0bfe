import { personOf } from './add-person.ts';
import { changeStaff } from './change-staff.ts';
import type { Device } from './device.ts';
import { homeOf } from './home.ts';
import type { OpenIdClient, OpenIdPerson } from './open-id.ts';
import { type OpenedSession, openStaffSession } from './open-session.ts';
import type { OpenIdServices } from './sign-in-ports.ts';
import { listedAddress, type Staff } from './staff.ts';
import { came, declined, type StaffOutcome } from './staff-outcome.ts';
import { newTicket, useTicket } from './ticket-use.ts';

const AWAY_SECONDS = 10 * 60;

/** Where to go, and the secret that the browser has to bring back. */
export type OpenIdStart = { readonly address: string; readonly state: string; readonly seconds: number };

/** Sends a browser to the company's own sign-in. */
export const beginOpenId = async (
  services: OpenIdServices,
  clientId: string,
): Promise<StaffOutcome<OpenIdStart>> => {
  const client = (await services.openIdClients.all()).find(({ id }) => id === clientId);
  if (!client) return declined('not-found');
  const nonce = services.chance.secret();
  const verifier = services.chance.secret();
  const detail = `${nonce} ${verifier}`;
  const state = await newTicket(services, { purpose: 'openid', subject: client.id, detail }, AWAY_SECONDS);
  const address = await services.openId.begin(client, { state, nonce, verifier }, services.returnTo);
  return came({ address, state, seconds: AWAY_SECONDS });
};

/** An address that this provider may speak for, and does. */
const vouchedAddress = (client: OpenIdClient, { email, emailVerified }: OpenIdPerson): string | undefined => {
  if (!email || (client.vouches === 'claim' && !emailVerified)) return undefined;
  const address = listedAddress(email);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return client.domains.includes(domain) ? address : undefined;
};

/**
 * Who it is: the account that was bound before; otherwise the listed person with the address that the provider
 * vouches for, who is bound to this account from now on. Addresses are given out anew, accounts are not.
 */
const matched = async (
  services: OpenIdServices,
  client: OpenIdClient,
  who: OpenIdPerson,
): Promise<Staff | undefined> => {
  const { people } = services.staff;
  const name = { kind: 'subject', value: `${who.issuer} ${who.subject}` } as const;
  const bound = await people.owner(name);
  if (bound !== undefined) return (await people.get(bound))?.value;
  const address = vouchedAddress(client, who);
  const person = address && (await personOf(services, address));
  if (!person || person.subjects.some(({ issuer }) => issuer === who.issuer)) return undefined;
  if ((await people.claim(name, person.id)) !== person.id) return undefined;
  const { issuer, subject } = who;
  return changeStaff(services, person.id, (now) => ({
    ...now,
    subjects: [...now.subjects, { issuer, subject }],
  }));
};

/**
 * Lets in who came back from the company's own sign-in.
 *
 * @param state - the secret that this browser kept; another browser's answer is refused (login CSRF)
 * @param address - the whole address at which the browser came back
 */
export const signInWithOpenId = async (
  services: OpenIdServices,
  state: string,
  address: URL,
  device: Device,
): Promise<StaffOutcome<OpenedSession>> => {
  const ticket = await useTicket(services, state, 'openid');
  const client = (await services.openIdClients.all()).find(({ id }) => id === ticket?.subject);
  const [nonce, verifier] = ticket?.detail?.split(' ') ?? [];
  if (!client || !nonce || !verifier) return declined('sign-in-failed');
  const who = await services.openId.finish(client, { state, nonce, verifier }, address);
  const person = who && (await matched(services, client, who));
  const administration = person && homeOf(person);
  if (!administration) return declined('sign-in-failed');
  return came(await openStaffSession(services, person, { way: 'openid', device, administration }));
};
