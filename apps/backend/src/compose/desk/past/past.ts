import type { PastEntry } from '@voldaan/contract/desk/timeline.ts';
import type { AccountEvent, EventType } from '@voldaan/domain/account/event.ts';
import { type Names, shownActor } from '../people.ts';
import { actionTellers } from './action-tellers.ts';
import { answerTellers } from './answer-tellers.ts';
import { callTellers } from './call-tellers.ts';
import type { Told } from './chronicle.ts';
import { claimTellers } from './claim-tellers.ts';
import { incomingTellers } from './incoming-tellers.ts';
import { letterTellers } from './letter-tellers.ts';
import { mailTellers } from './mail-tellers.ts';
import { noticeTellers } from './notice-tellers.ts';
import { partyTellers } from './party-tellers.ts';
import { salesTellers } from './sales-tellers.ts';
import { secondPersonTellers } from './second-person-tellers.ts';
import { stepTellers } from './step-tellers.ts';
import type { Listener, Tellers, Telling } from './teller.ts';
import { workTellers } from './work-tellers.ts';

/** Complete by type: an event without a teller does not compile. */
const TELLERS: Tellers<EventType> = {
  ...partyTellers,
  ...claimTellers,
  ...stepTellers,
  ...secondPersonTellers,
  ...salesTellers,
  ...mailTellers,
  ...letterTellers,
  ...noticeTellers,
  ...answerTellers,
  ...actionTellers,
  ...callTellers,
  ...incomingTellers,
  ...workTellers,
};

type Teller = (event: AccountEvent, told: Told, listener: Listener) => Telling | undefined;

/** What happened on an account, newest first. */
export const pastOf = (listener: Listener, names: Names): PastEntry[] =>
  listener.chronicle.told
    .flatMap((told): PastEntry[] => {
      const telling = (TELLERS[told.event.type] as Teller)(told.event, told, listener);
      if (!telling) return [];
      const { what, cause = null, note = null, documentId = null } = telling;
      const { at, actor } = told.entry;
      return [{ id: told.id, at, what, actor: shownActor(actor, names), cause, note, documentId }];
    })
    .reverse();
