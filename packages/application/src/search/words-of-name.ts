import { plainWords } from './normal.ts';

/** In so many names that they tell nothing. */
const SAYS_NOTHING = new Set('bv b v nv n vof cv de het een van der den ter te en the of and'.split(' '));

/** The words of a name that tell something; all of them when none does. */
export const tellingWords = (name: string): readonly string[] => {
  const words = plainWords(name).split(' ').filter(Boolean);
  const telling = words.filter((word) => !SAYS_NOTHING.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
};
