import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { arrangementPolicy } from '@voldaan/application/answer/arrangement-policy.ts';
import { disputeRules } from '@voldaan/application/answer/dispute-rules.ts';
import { writePeople } from '@voldaan/application/message/call-confirmed.ts';
import type { Services } from '@voldaan/application/services.ts';
import { permitted } from '@voldaan/application/staff/permission.ts';
import type { CallOutcome } from '@voldaan/contract/desk/call-outcome.ts';
import { recordCall as decideCall } from '@voldaan/domain/account/decide/record-call.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { changeWithTexts } from '../change-with-texts.ts';
import { writeCallNote } from '../note.ts';
import type { refused } from '../result.ts';
import { saidIn } from '../words/call-said.ts';

/** How far ahead a day may lie is said in the words of what it is the day of. */
const TOO_FAR: Partial<Record<CallOutcome['outcome'], Parameters<typeof refused>[0]>> = {
  'in-payment-run': 'payment-run-too-far',
  'call-back': 'call-back-too-far',
  'waiting-for-approval': 'call-back-too-far',
};

/** Who was spoken to, with his role where he named it. */
const spokenTo = (said: CallOutcome): string | null => {
  const name = 'spokeWith' in said ? said.spokeWith : null;
  const role = 'role' in said ? said.role : null;
  return name && role ? `${name} (${role})` : name;
};

/** What is written down beside the events: the note, who spoke in an agreement, what is not right. */
const textsOf = (said: CallOutcome, caller: string) => {
  const on = 'on' in said ? said.on : null;
  const inParts = said.outcome === 'agreed' && said.how.is === 'parts';
  const disputes = said.outcome === 'disputed' || (said.outcome === 'agreed' && inParts);
  const agreed = said.outcome === 'agreed' ? said : undefined;
  const people =
    agreed && inParts ? writePeople({ caller, name: agreed.spokeWith, role: agreed.role ?? null }) : null;
  return {
    note: writeCallNote({ spokeWith: spokenTo(said), note: said.note, on }),
    people,
    words: disputes || said.outcome === 'says-paid' ? said.note : null,
  };
};

/** Notes how a call has ended, and does what follows from it. */
export const recordCall = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  callId: string,
  said: CallOutcome,
): Promise<Result<void>> => {
  const at = services.clock.now();
  const today = amsterdamDate(at);
  const { actor, assurance } = staff;
  const administration = await administrationOf(services.items, staff.administration);
  const approver = permitted({ role: actor.role, assurance }, 'approve') === 'yes';
  const rules = disputeRules(administration);
  const by = { by: actor.id, rules, ...(approver && { approver: true as const }) };
  return changeWithTexts(
    services,
    staff,
    debtorId,
    textsOf(said, actor.name),
    ({ people, ...kept }) =>
      (state, plan) => {
        const policy = arrangementPolicy(administration, state);
        const inWords = saidIn(said, { today, policy, plan, ...(people && { people }) });
        return decideCall(state, { callId, said: inWords, at, today, ...by, ...kept }, plan);
      },
    {
      'date-too-far': TOO_FAR[said.outcome] ?? 'request-not-understood',
      'promise-too-far': said.outcome === 'in-payment-run' ? 'payment-run-too-far' : 'promise-too-far',
    },
  );
};
