import type { Services } from '@voldaan/application/services.ts';
import { deskProblem } from '@voldaan/contract/desk/problem.ts';
import type { MailPreview, WouldRefuse } from '@voldaan/contract/desk/review.ts';
import type { Decision } from '@voldaan/domain/account/decision.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { StaffSession } from '../../../desk/desk-ports.ts';
import type { OpenedAccount } from '../opened-account.ts';
import { REFUSAL_OF } from '../refusal-of.ts';

/** The id under which words stand that are still being typed. */
export const TYPED = { id: 'typed', hash: '' };

/** The account as a decision would leave it; undefined when it would be refused. */
export const after = (state: AccountState, decision: Decision): AccountState | undefined =>
  decision.ok ? evolveAll(state, decision.events) : undefined;

/** Why a decision would be refused, in the reader's words. Words that are still missing are no reason yet. */
export const refusalIn = (decision: Decision, { language }: StaffSession): WouldRefuse | null => {
  if (decision.ok || decision.refusal.code === 'note-missing') return null;
  const { title, detail, next } = deskProblem(REFUSAL_OF[decision.refusal.code], language);
  return { title, detail, next };
};

/** The mail that a decision would send, from the account as it would be after it. */
export const mailAfter = async (
  services: Services,
  { key, loaded, administration, debtor, today }: OpenedAccount,
  state: AccountState,
  words: string | null,
): Promise<MailPreview | null> => {
  // What renders mail is large; it is loaded with the first preview.
  const { previewTelling } = await import('@voldaan/application/message/preview-telling.ts');
  const mail = await previewTelling(services, {
    account: key.id,
    hash: loaded.hash,
    state,
    administration,
    debtor,
    today,
    words,
  });
  return mail ?? null;
};
