import { debtorItem } from '@voldaan/application/account/debtors.ts';
import { decideOn, type Outcome } from '@voldaan/application/account/decide-on.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import type { Actor } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import { holdsBsn } from '@voldaan/domain/party/bsn.ts';
import type { Result, StaffSession } from '../../desk/desk-ports.ts';
import { keepNote, type Note } from './note.ts';
import { REFUSAL_OF } from './refusal-of.ts';
import { DONE, refused } from './result.ts';

type Decide = Parameters<typeof decideOn>[3];

export const actorOf = ({ actor }: StaffSession): Actor => ({ kind: 'staff', id: actor.id });

/** What an outcome is to staff, with the refusals that read differently here. */
export const resultOf = (outcome: Outcome, differently: Partial<typeof REFUSAL_OF> = {}): Result<void> =>
  outcome.ok ? DONE : refused(differently[outcome.code] ?? REFUSAL_OF[outcome.code]);

/** One decision of a member of staff on an account of his administration. */
export const changeAccount = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  decide: Decide,
  differently?: Partial<typeof REFUSAL_OF>,
): Promise<Result<void>> => {
  if (!(await debtorItem(services.items, staff.administration, debtorId))) return refused('not-found');
  const key = accountKey(staff.administration, debtorId);
  return resultOf(await decideOn(services, key, { actor: actorOf(staff) }, decide), differently);
};

/** The same with a reason that may not be missing. */
export const changeWithReason = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  reason: string,
  decide: (note: Note) => Decide,
  differently?: Partial<typeof REFUSAL_OF>,
): Promise<Result<void>> =>
  changeWithNote(
    services,
    staff,
    debtorId,
    reason,
    ({ note }) => (note ? decide(note) : () => ({ ok: false, refusal: { code: 'note-missing' } })),
    differently,
  );

/**
 * The same with what the person typed, in which no BSN may stand. The text is kept first, apart from the events; when nothing came of
 * the decision it is erased again.
 */
export const changeWithNote = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  text: string | null,
  decide: (note: { readonly note?: Note }) => Decide,
  differently?: Partial<typeof REFUSAL_OF>,
): Promise<Result<void>> => {
  if (!(await debtorItem(services.items, staff.administration, debtorId))) return refused('not-found');
  if (text !== null && holdsBsn(text)) return refused('bsn-in-note');
  const note = await keepNote(services.texts, staff.administration, debtorId, text);
  const changed = await changeAccount(
    services,
    staff,
    debtorId,
    decide({ ...(note && { note }) }),
    differently,
  );
  if (!changed.ok && note) await services.texts.erase(staff.administration, debtorId, note.id);
  return changed;
};
