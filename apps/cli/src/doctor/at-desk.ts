import { BadInput } from '../bad-input.ts';
import { type Desk, DeskRefused, deskAt } from '../desk/desk.ts';
import { signIn } from '../desk/sign-in.ts';
import type { Shell } from '../shell.ts';
import { type Check, type CheckName, wrong } from './check.ts';

/** Where somebody has to sign in to look. */
export type SignedIn = { readonly url: string; readonly administration: string | undefined };

/**
 * What a check finds at the desk, once somebody has signed in there; that the desk does not let him is a finding too.
 *
 * @param refused - says that nothing was looked at, and why
 */
export const atDesk = async (
  name: CheckName,
  { url, administration }: SignedIn,
  shell: Shell,
  refused: (why: string) => string,
  look: (desk: Desk) => Promise<Check>,
): Promise<Check> => {
  try {
    const desk = deskAt(url, shell);
    await signIn(desk, url, administration);
    return await look(desk);
  } catch (problem) {
    if (problem instanceof DeskRefused) return wrong(name, refused(problem.trouble.title));
    if (problem instanceof BadInput) return wrong(name, refused(problem.sentence(shell.texts)));
    throw problem;
  }
};
