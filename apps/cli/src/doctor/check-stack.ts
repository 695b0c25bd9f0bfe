import { SessionChoices } from '@voldaan/contract/desk/session.ts';
import { BadInput } from '../bad-input.ts';
import { DeskRefused, deskAt } from '../desk/desk.ts';
import type { Shell } from '../shell.ts';
import type { Check } from './check.ts';

/** Whether a Voldaan answers at an address. */
export const checkStack = async (url: string, shell: Shell): Promise<Check> => {
  const { client, read } = deskAt(url, shell);
  try {
    await read(SessionChoices, client.choices());
    return { name: 'stack', ok: true, text: shell.texts.doctor.stack(url) };
  } catch (problem) {
    // A deployed stage offers no users to choose from: it answers, with a refusal of its own.
    if (problem instanceof DeskRefused)
      return { name: 'stack', ok: true, text: shell.texts.doctor.stack(url) };
    if (problem instanceof BadInput) return { name: 'stack', ok: false, text: problem.sentence(shell.texts) };
    throw problem;
  }
};
