import { readPeople } from '@voldaan/application/message/call-confirmed.ts';
import type { CardAgreement } from '@voldaan/contract/desk/agreements.ts';
import { type CallAgreement, everythingOn, withoutDay } from '@voldaan/domain/call/agreement.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import type { OpenedAccount } from '../opened-account.ts';
import { eventsOf, type Heard, wordsOf } from './heard.ts';

type Part = CardAgreement['parts'][number];

/** How the promises of an agreement ended, by the day that they were made for. */
const endings = ({ agreementId }: CallAgreement, { chronicle }: Heard) => {
  const broken = new Set(eventsOf(chronicle, 'PromiseBroken').map(({ promiseId }) => promiseId));
  const kept = new Set(eventsOf(chronicle, 'PromiseKept').map(({ promiseId }) => promiseId));
  const made = eventsOf(chronicle, 'PromiseMade').filter((promise) => promise.agreementId === agreementId);
  return (on: Part['on']): Part['state'] => {
    const ids = made.filter(({ payOn }) => payOn === on).map(({ promiseId }) => promiseId);
    if (ids.some((id) => broken.has(id))) return 'broken';
    return ids.length > 0 && ids.every((id) => kept.has(id)) ? 'kept' : 'ahead';
  };
};

const shownAgreement = (agreement: CallAgreement, heard: Heard): CardAgreement => {
  const { agreementId: id, at, calledBy, claims, parts, ordersOnHold, people, mail, answer } = agreement;
  const ended = endings(agreement, heard);
  const contested = eventsOf(heard.chronicle, 'AgreementContested').find(
    ({ agreementId }) => agreementId === id,
  );
  return {
    id,
    at,
    calledBy,
    people: readPeople(heard.notes.get(people?.id ?? '')) ?? null,
    claims: claims.map(({ disputed = ZERO, ...claim }) => ({ ...claim, disputed })),
    parts: parts.map(({ amount, on }) => ({ amount, on, state: ended(on) })),
    everythingOn: everythingOn(agreement) ?? null,
    rest: withoutDay(agreement),
    ordersOnHold,
    mail: mail ?? null,
    answer: answer ? { ...answer, words: wordsOf(contested, heard) } : null,
  };
};

/** What was agreed on the phone about invoices that are open, the newest first. */
export const agreementsOf = ({ state }: OpenedAccount, heard: Heard): CardAgreement[] =>
  (state.agreements ?? []).map((agreement) => shownAgreement(agreement, heard)).toReversed();
