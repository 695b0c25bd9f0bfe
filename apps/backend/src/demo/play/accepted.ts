import type { Outcome } from '@voldaan/application/account/decide-on.ts';

/**
 * What the play asks must be possible; a refusal is a mistake in the script.
 *
 * @throws Error with the code of the refusal
 */
export const accepted = async (asked: Promise<Outcome>): Promise<void> => {
  const outcome = await asked;
  if (!outcome.ok) throw new Error(`The demo's script asks for what is refused: ${outcome.code}.`);
};
