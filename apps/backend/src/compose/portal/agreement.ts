import { takeAnswer } from '@voldaan/application/answer/debtor-answers.ts';
import { clockTime, readPeople } from '@voldaan/application/message/call-confirmed.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { ShownAgreement } from '@voldaan/contract/portal/agreement.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { amsterdamDate, amsterdamMinute } from '@voldaan/domain/calendar/amsterdam.ts';
import { type CallAgreement, everythingOn, withoutDay } from '@voldaan/domain/call/agreement.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import type { PortalPorts } from '../../portal/ports.ts';
import { answered, answerRefusal, refused } from './answers.ts';
import { DEBTOR, type DebtorSession, keyOf, openFile } from './debtor-session.ts';

/** The latest agreement of which the debtor was asked whether it is right. */
const askedAbout = ({ agreements = [] }: AccountState): CallAgreement | undefined =>
  agreements.findLast(({ mail }) => mail?.sent);

/** An agreement that waits for a yes or a correction, for the statement to lead to. */
export const waitingAgreement = (state: AccountState): { agreement?: { calledOn: CallAgreement['on'] } } => {
  const asked = askedAbout(state);
  return asked && !asked.answer ? { agreement: { calledOn: asked.on } } : {};
};

const shown = async (
  services: Services,
  session: DebtorSession,
  agreement: CallAgreement,
): Promise<ShownAgreement> => {
  const { agreementId, at, calledBy, claims, parts, ordersOnHold, people, answer } = agreement;
  const { administration, account, assurance } = session;
  const spoke = people && readPeople(await services.texts.read(administration, account, people.id));
  const all = everythingOn(agreement);
  return {
    reference: agreementId,
    calledOn: amsterdamDate(at),
    calledAt: clockTime(amsterdamMinute(at)),
    calledBy,
    ...(spoke && { caller: spoke.caller }),
    ...(spoke && assurance === 'second-factor' && { spokeWith: spoke.name }),
    claims: claims.map(({ disputed = ZERO, ...claim }) => ({ ...claim, disputed })),
    parts: [...parts],
    ...(all && { everythingOn: all }),
    rest: withoutDay(agreement),
    ordersOnHold,
    ...(answer && { answer }),
  };
};

/** The debtor looks at what was agreed on the phone, and says whether it is right; looking changes nothing. */
export const agreementPorts = (
  services: Services,
): Pick<PortalPorts<DebtorSession>, 'agreement' | 'answerAgreement'> => ({
  agreement: async (session) => {
    const { state } = await openFile(services, session);
    const asked = askedAbout(state);
    return answered(asked ? await shown(services, session, asked) : null);
  },
  answerAgreement: async (session, said) => {
    const { reference: agreementId, right } = said;
    const words = said.right ? {} : { words: said.words };
    const outcome = await takeAnswer(services, keyOf(session), DEBTOR, {
      kind: 'agreement',
      agreementId,
      right,
      ...words,
    });
    if (!outcome.ok) return refused(answerRefusal(outcome.code));
    const told = outcome.events.flatMap((event) => (event.type === 'DebtorToBeTold' ? [event.told] : []));
    const received = told.find(({ what }) => what === 'message-received');
    return answered({
      reference: agreementId,
      ...(received && 'answerBy' in received && { answerBy: received.answerBy }),
    });
  },
});
