import type { DecisionProposal } from '@voldaan/contract/desk/decisions.ts';
import type { OpenDecision } from '@voldaan/domain/account/state.ts';
import type { StaffSession } from '../../../desk/desk-ports.ts';
import type { Listener } from '../past/teller.ts';
import type { Names } from '../people.ts';
import { CHOICE_SHOWN } from '../words/decision-choice.ts';

/** The choice that waits for a second person: by whom, since when, and why as its proposer wrote it. */
export const proposalOf = (
  { id, proposal }: OpenDecision,
  { chronicle, notes }: Pick<Listener, 'chronicle' | 'notes'>,
  names: Names,
  { actor }: StaffSession,
): DecisionProposal | null => {
  if (!proposal) return null;
  const { choice, by, on } = proposal;
  const asked = chronicle.told
    .map(({ event }) => event)
    .findLast((event) => event.type === 'SecondPersonAsked' && event.decisionId === id);
  const note = asked?.type === 'SecondPersonAsked' ? asked.note?.id : undefined;
  return {
    choice: CHOICE_SHOWN[choice],
    by: names.get(by) ?? by,
    on,
    reason: notes.get(note ?? '') ?? null,
    own: by === actor.id,
  };
};
