import type { PlainDate } from '../../calendar/plain-date.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountState } from '../state.ts';

type NoteRef = { readonly id: string; readonly hash: string };

/** Writes something down about a debtor; the text itself is kept apart, and may be erased. */
export const addNote = (
  state: AccountState,
  command: { readonly note: NoteRef; readonly today: PlainDate },
): Decision =>
  accept({ type: 'NoteAdded', noteId: `K${state.seq + 1}`, on: command.today, note: command.note });

/** Notes a visit: when it was; who went, whom he spoke and what was said stands in the text. */
export const noteVisit = (command: {
  readonly visitedOn: PlainDate;
  readonly note: NoteRef;
  readonly today: PlainDate;
}): Decision => {
  const { visitedOn, note, today: on } = command;
  return visitedOn > on ? refuse('date-in-future') : accept({ type: 'VisitNoted', visitedOn, on, note });
};

export type EraseNote = {
  readonly noteId: string;
  /** Who wrote it, from the log; undefined when there is no such note. */
  readonly writtenBy: string | undefined;
  readonly erased: boolean;
  readonly by: string;
  readonly today: PlainDate;
};

/** Erases a note of one's own: the text goes, that there was one stays. */
export const eraseNote = ({ noteId, writtenBy, erased, by, today: on }: EraseNote): Decision => {
  if (writtenBy === undefined) return refuse('note-unknown');
  if (writtenBy !== by) return refuse('note-of-other');
  return erased ? accept() : accept({ type: 'NoteErased', noteId, on });
};
