import { arrangementPolicy } from '@voldaan/application/answer/arrangement-policy.ts';
import type { CardArrangement } from '@voldaan/contract/desk/arrangements.ts';
import { weighing } from '@voldaan/domain/account/decide/propose-arrangement.ts';
import { arrangedLeft, isPaid } from '@voldaan/domain/arrangement/arrangement.ts';
import { judge } from '@voldaan/domain/arrangement/judge.ts';
import type { OpenedAccount } from '../opened-account.ts';
import { eventsOf, type Heard, wordsOf } from './heard.ts';

/** A proposal against the policy, as it stands today: who may accept it, and what speaks against it. */
const judged = ({
  state,
  administration,
  context,
  today,
}: OpenedAccount): Pick<CardArrangement, 'decides' | 'objections'> => {
  const { arrangement } = state;
  if (arrangement?.stage !== 'proposed') return { decides: 'finance', objections: [] };
  const { invoices, total, instalments } = arrangement;
  const about = state.invoices.filter(({ number }) => invoices.includes(number));
  const policy = arrangementPolicy(administration, state);
  const judgement = judge(instalments, weighing(state, about, context.plan, total), policy, today);
  if (judgement.by === 'itself') return { decides: 'finance', objections: [] };
  return { decides: judgement.by, objections: [...judgement.because] };
};

/** The arrangement of an account, proposed or agreed, with who may decide on it. */
export const shownArrangement = (account: OpenedAccount, heard: Heard): CardArrangement | null => {
  const { state, today } = account;
  const { arrangement } = state;
  if (!arrangement) return null;
  const { id, stage, invoices, total, rhythm, instalments, proposedOn, validUntil, endsOn } = arrangement;
  const proposed = eventsOf(heard.chronicle, 'ArrangementProposed').findLast(
    (event) => event.arrangementId === id,
  );
  return {
    id,
    stage,
    invoices: [...invoices],
    total,
    left: arrangedLeft(arrangement),
    rhythm,
    terms: instalments.map(({ due, amount, paid, repairBy }) => ({
      due,
      amount,
      paid,
      repairBy: repairBy ?? null,
    })),
    proposedOn,
    byStaff: proposed?.by === 'staff',
    words: wordsOf(proposed, heard),
    answerBy: stage === 'proposed' ? (state.holds.find((hold) => hold.ref === id)?.answerBy ?? null) : null,
    validUntil: validUntil ?? null,
    endsOn: endsOn ?? null,
    ...judged(account),
    broken:
      stage === 'running' &&
      instalments.some((term) => !isPaid(term) && term.repairBy !== undefined && term.repairBy < today),
  };
};
