import { changeDebtor } from '@voldaan/application/account/change-debtor.ts';
import { debtorItem } from '@voldaan/application/account/debtors.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { AnswerReport, AnswerWriting, WantedContact } from '@voldaan/contract/desk/debtor-answers.ts';
import { closeReport, closeWriting } from '@voldaan/domain/account/decide/close-answer.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { holdsBsn } from '@voldaan/domain/party/bsn.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import * as z from 'zod';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { wantedContact } from '../card/answers.ts';
import { actorOf, changeWithNote } from '../change-account.ts';
import type { Note } from '../note.ts';
import { openAccount } from '../opened-account.ts';
import { DONE, refused } from '../result.ts';

/** Whether the money came that the debtor said he paid; what was not found ends the pause, with a word why. */
export const answerReport = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  reportId: string,
  { found, note: said }: AnswerReport,
): Promise<Result<void>> => {
  const today = amsterdamDate(services.clock.now());
  return changeWithNote(
    services,
    staff,
    debtorId,
    said,
    (note) => (state, plan) => closeReport(state, { reportId, found, today, ...note }, plan),
  );
};

const isAddress = (text: string): boolean => z.email().max(254).safeParse(text).success;

/** What the debtor wants changed; an address that he gave becomes the one for reminders and works again. */
const reachedAt =
  ({ email, phone, contactName, language }: WantedContact) =>
  (debtor: Debtor): Debtor => ({
    ...debtor,
    ...(email && {
      email: { ...debtor.email, dunning: email },
      bounced: debtor.bounced.filter((address) => address !== email),
    }),
    ...(phone && { phone }),
    ...(contactName && { contactName }),
    ...(language && { language }),
  });

const takeOver = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  writingId: string,
): Promise<Result<void>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const history = await services.accounts.history(account.key);
  const wrote = history
    .flatMap(({ events }) => events)
    .filter((event) => event.type === 'DebtorWrote')
    .find((event) => event.writingId === writingId);
  const open = account.state.tasks.some(({ task, ref }) => task === 'debtor-wrote' && ref === writingId);
  if (!wrote?.note || !open) return refused('already-done');
  const text = await services.texts.read(staff.administration, debtorId, wrote.note.id);
  const contact = wrote.topic === 'contact-data' ? wantedContact(text ?? null) : null;
  if (!contact || (contact.email && !isAddress(contact.email))) return refused('request-not-understood');
  return (await changeDebtor(services, account.key, actorOf(staff), reachedAt(contact)))
    ? DONE
    : refused('not-found');
};

/**
 * A message was read and dealt with; a wish about contact data is taken over when that is asked, and an answer is
 * mailed.
 */
export const answerWriting = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  writingId: string,
  { accept, note: said, answer = null }: AnswerWriting,
): Promise<Result<void>> => {
  const taken = accept ? await takeOver(services, staff, debtorId, writingId) : DONE;
  if (!taken.ok) return taken;
  const today = amsterdamDate(services.clock.now());
  const closing = (words?: Note): Promise<Result<void>> =>
    changeWithNote(
      services,
      staff,
      debtorId,
      said,
      (note) => (state, plan) =>
        closeWriting(state, { writingId, today, ...note, ...(words && { answer: words }) }, plan),
    );
  if (answer === null) return closing();
  if (holdsBsn(answer)) return refused('bsn-in-note');
  if (!(await debtorItem(services.items, staff.administration, debtorId))) return refused('not-found');
  const words = await services.texts.keep(staff.administration, debtorId, answer);
  const closed = await closing(words);
  if (!closed.ok) await services.texts.erase(staff.administration, debtorId, words.id);
  return closed;
};
