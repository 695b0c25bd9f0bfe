import type { CardNote } from '@voldaan/contract/desk/actions.ts';
import type { StaffSession } from '../../../desk/desk-ports.ts';
import type { Listener } from '../past/teller.ts';

/** What people wrote down about the debtor, newest first; what was erased is not among it. */
export const notesOf = ({ chronicle, notes, names }: Listener, { actor }: StaffSession): CardNote[] =>
  chronicle.told
    .flatMap(({ event, entry }): CardNote[] => {
      if (event.type !== 'NoteAdded') return [];
      const text = notes.get(event.note.id);
      if (text === undefined) return [];
      const by = entry.actor.id;
      return [{ id: event.noteId, on: event.on, by: names.get(by) ?? by, text, own: by === actor.id }];
    })
    .reverse();
