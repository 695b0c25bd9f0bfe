import { debtorItem } from '@voldaan/application/account/debtors.ts';
import type { decideOn } from '@voldaan/application/account/decide-on.ts';
import type { Services } from '@voldaan/application/services.ts';
import { holdsBsn } from '@voldaan/domain/party/bsn.ts';
import type { Result, StaffSession } from '../../desk/desk-ports.ts';
import { changeAccount } from './change-account.ts';
import { keepNote, type Note } from './note.ts';
import type { REFUSAL_OF } from './refusal-of.ts';
import { refused } from './result.ts';

type Decide = Parameters<typeof decideOn>[3];

/** What an act keeps of the texts of a person, by the name that each has in the command. */
export type KeptTexts<Name extends string> = { readonly [N in Name]?: Note };

/**
 * One decision of a member of staff that keeps several texts, in none of which a BSN may stand. They are kept first,
 * each apart from the events; when nothing came of the decision they are erased again.
 */
export const changeWithTexts = async <Name extends string>(
  services: Services,
  staff: StaffSession,
  debtorId: string,
  texts: Readonly<Record<Name, string | null>>,
  decide: (kept: KeptTexts<Name>) => Decide,
  differently?: Partial<typeof REFUSAL_OF>,
): Promise<Result<void>> => {
  const { administration } = staff;
  if (!(await debtorItem(services.items, administration, debtorId))) return refused('not-found');
  const written = Object.entries<string | null>(texts).flatMap(([name, text]) =>
    text === null ? [] : [{ name, text }],
  );
  if (written.some(({ text }) => holdsBsn(text))) return refused('bsn-in-note');
  const notes = await Promise.all(
    written.map(async ({ name, text }) => [
      name,
      await keepNote(services.texts, administration, debtorId, text),
    ]),
  );
  const kept: KeptTexts<Name> = Object.fromEntries(notes);
  const changed = await changeAccount(services, staff, debtorId, decide(kept), differently);
  if (!changed.ok) {
    const ids = Object.values<Note | undefined>(kept).flatMap((note) => note?.id ?? []);
    await Promise.all(ids.map((id) => services.texts.erase(administration, debtorId, id)));
  }
  return changed;
};
