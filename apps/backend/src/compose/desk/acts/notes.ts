import type { Services } from '@voldaan/application/services.ts';
import type { AddNote, NoteVisit } from '@voldaan/contract/desk/actions.ts';
import {
  addNote as decideAdd,
  eraseNote as decideErase,
  noteVisit as decideVisit,
} from '@voldaan/domain/account/decide/note.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeAccount, changeWithReason } from '../change-account.ts';
import { openAccount } from '../opened-account.ts';
import { refused } from '../result.ts';
import { writeVisitNote } from '../visit-note.ts';

/** Writes something down about the debtor. */
export const addNote = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { text }: AddNote,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeWithReason(
    services,
    staff,
    debtorId,
    text,
    (note) => (state) => decideAdd(state, { note, today }),
  );
};

/** Erases a note of one's own: first that it is gone stands in the log, then the text goes. */
export const eraseNote = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  noteId: string,
): Promise<Result<void>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const told = (await services.accounts.history(account.key)).flatMap(({ actor, events }) =>
    events.map((event) => ({ by: actor.id, event })),
  );
  const added = told.find(({ event }) => event.type === 'NoteAdded' && event.noteId === noteId);
  const erased = told.some(({ event }) => event.type === 'NoteErased' && event.noteId === noteId);
  const { today } = account;
  const command = { noteId, writtenBy: added?.by, erased, by: staff.actor.id, today };
  const result = await changeAccount(services, staff, debtorId, () => decideErase(command));
  if (result.ok && added?.event.type === 'NoteAdded') {
    await services.texts.erase(staff.administration, debtorId, added.event.note.id);
  }
  return result;
};

/** Notes a visit. Who went and whom he spoke is personal, so it stands with what was said. */
export const noteVisit = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { visitedOn, ...visit }: NoteVisit,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeWithReason(
    services,
    staff,
    debtorId,
    writeVisitNote(visit),
    (note) => () => decideVisit({ visitedOn, note, today }),
  );
};
