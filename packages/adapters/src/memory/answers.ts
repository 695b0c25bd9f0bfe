import type { ActKey, Answers, Begin, KeptAnswer } from '@voldaan/application/ports/answers.ts';

type Kept = Begin & { readonly answer?: KeptAnswer };

const nameOf = ({ scope, key }: ActKey): string => JSON.stringify([scope, key]);
const MOST_SIGNS = 300 * 1024;

export const memoryAnswers = (): Answers => {
  const acts = new Map<string, Kept>();
  return {
    begin: async (act, begin) => {
      const kept = acts.get(nameOf(act));
      const isFree = !kept || kept.expiresAt <= begin.at || (!kept.answer && kept.at < begin.cutOffBefore);
      if (isFree) {
        acts.set(nameOf(act), begin);
        return { is: 'new' };
      }
      const { request, answer } = kept;
      return answer ? { is: 'answered', request, answer } : { is: 'under-way', request };
    },
    finish: async (act, answer) => {
      const kept = acts.get(nameOf(act));
      const fits = answer.body.length <= MOST_SIGNS;
      if (kept && fits) acts.set(nameOf(act), { ...kept, answer });
      else acts.delete(nameOf(act));
      return fits;
    },
    forget: async (act) => {
      acts.delete(nameOf(act));
    },
  };
};
