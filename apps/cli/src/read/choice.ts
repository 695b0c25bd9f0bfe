import { BadInput } from '../bad-input.ts';

/**
 * One of a few words.
 *
 * @example .requiredOption('--kind <kind>', '…', choice('--kind', ['statutory', 'commercial']))
 */
export const choice =
  <Word extends string>(name: string, words: readonly Word[]) =>
  (text: string): Word => {
    const chosen = words.find((word) => word === text);
    if (chosen === undefined) throw new BadInput(({ bad }) => bad.choice(name, text, words));
    return chosen;
  };
