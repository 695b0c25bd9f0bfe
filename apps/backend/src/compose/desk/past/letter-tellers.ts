import { causeOf } from '../words/cause-of.ts';
import { DROPPED } from '../words/dropped.ts';
import { earliestDue } from '../words/due.ts';
import type { Tellers } from './teller.ts';

/** Letters, from the queue to the post. */
export const letterTellers: Tellers<'LetterQueued' | 'LetterPrinted' | 'LetterPosted' | 'LetterWithdrawn'> = {
  LetterQueued: ({ letterId, letter, post, invoices, on }, { before }, { chronicle, plan }) => {
    const step = chronicle.letters.get(letterId)?.step;
    const { resumed } = chronicle;
    const background = { on, due: earliestDue(before, invoices), plan, wrote: before.wrote, resumed };
    return {
      what: { code: 'letter-made', data: { step: letter, registered: post === 'registered' } },
      cause: step ? causeOf(step.cause, background) : null,
    };
  },
  LetterPrinted: ({ letterId }, _, { chronicle }) => {
    const queued = chronicle.letters.get(letterId);
    return (
      queued && {
        what: { code: 'letter-printed', data: { step: queued.letter } },
        documentId: `letter-${letterId}`,
      }
    );
  },
  LetterPosted: ({ letterId, on, tracking }, _, { chronicle }) => {
    const queued = chronicle.letters.get(letterId);
    return (
      queued && {
        what: { code: 'letter-posted', data: { step: queued.letter, on, tracking: tracking ?? null } },
        documentId: `letter-${letterId}`,
      }
    );
  },
  LetterWithdrawn: ({ letterId, why }, _, { chronicle }) => {
    const queued = chronicle.letters.get(letterId);
    return queued && { what: { code: 'letter-withdrawn', data: { step: queued.letter, why: DROPPED[why] } } };
  },
};
