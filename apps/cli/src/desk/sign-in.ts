import { type AdministrationName, Me, SessionChoices } from '@voldaan/contract/desk/session.ts';
import { BadInput } from '../bad-input.ts';
import { type Desk, DeskRefused, NO_BODY } from './desk.ts';

const MAY_IMPORT = ['admin', 'approver', 'collector'];

const chooseUser = async ({ client, read }: Desk, url: string): Promise<string> => {
  const { users } = await read(SessionChoices, client.choices()).catch((problem: unknown) => {
    if (problem instanceof DeskRefused) return { users: [] };
    throw problem;
  });
  const user = MAY_IMPORT.map((role) => users.find((one) => one.role === role)).find(Boolean) ?? users[0];
  if (!user) throw new BadInput(({ bad }) => bad.noOneClick(url));
  return user.id;
};

/**
 * Signs in with one click, as the user who may do most, and goes to an administration.
 *
 * @param wanted - id or name of the administration; without it, the one that the desk opens with
 * @throws BadInput where nobody can sign in with one click, or there is no such administration
 */
export const signIn = async (
  desk: Desk,
  url: string,
  wanted: string | undefined,
): Promise<AdministrationName> => {
  const { client, read } = desk;
  await read(NO_BODY, client.signIn(await chooseUser(desk, url)));
  const me = await read(Me, client.me());
  if (wanted === undefined) return me.administration;
  const chosen = me.administrations.find(({ id, name }) => id === wanted || name === wanted);
  if (!chosen) {
    const known = me.administrations.map(({ id, name }) => `${id} (${name})`);
    throw new BadInput(({ bad }) => bad.administration(wanted, known));
  }
  if (chosen.id !== me.administration.id) await read(NO_BODY, client.chooseAdministration(chosen.id));
  return chosen;
};
