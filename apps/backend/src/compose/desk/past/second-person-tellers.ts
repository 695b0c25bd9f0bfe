import { CHOICE_SHOWN } from '../words/decision-choice.ts';
import type { Tellers } from './teller.ts';

/** Four eyes: who proposed is who did it, and so is who refused. */
export const secondPersonTellers: Tellers<'SecondPersonAsked' | 'SecondPersonRefused'> = {
  SecondPersonAsked: ({ choice, note }, _, { notes }) => ({
    what: { code: 'second-person-asked', data: { choice: CHOICE_SHOWN[choice] } },
    note: notes.get(note?.id ?? '') ?? null,
  }),
  SecondPersonRefused: ({ note }, { before }, { notes }) => {
    const proposed = before.decision?.proposal;
    return (
      proposed && {
        what: { code: 'second-person-refused', data: { choice: CHOICE_SHOWN[proposed.choice] } },
        note: notes.get(note?.id ?? '') ?? null,
      }
    );
  },
};
