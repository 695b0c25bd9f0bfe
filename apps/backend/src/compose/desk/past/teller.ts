import type { Cause } from '@voldaan/contract/desk/cause.ts';
import type { Happening } from '@voldaan/contract/desk/timeline.ts';
import type { AccountEvent, EventType } from '@voldaan/domain/account/event.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import type { Names } from '../people.ts';
import type { Chronicle, Told } from './chronicle.ts';

/** What a history is told with, besides itself. */
export type Listener = {
  readonly chronicle: Chronicle;
  readonly plan: DunningPlan;
  readonly debtor: Debtor;
  /** Texts that people typed, by id; one that was erased is missing. */
  readonly notes: ReadonlyMap<string, string>;
  /** What members of staff are called. */
  readonly names: Names;
  /** Other debtors that the history names, by id. */
  readonly debtors: ReadonlyMap<string, string>;
  /** Files of an import, by its id. */
  readonly files: ReadonlyMap<string, string>;
};

/** One line of the timeline, without who and when. */
export type Telling = {
  readonly what: Happening;
  readonly cause?: Cause | null;
  readonly note?: string | null;
  readonly documentId?: string | null;
};

/** How each of some kinds of event is told; undefined: it is no news to a person. */
export type Tellers<T extends EventType> = {
  readonly [K in T]: (
    event: Extract<AccountEvent, { type: K }>,
    told: Told,
    listener: Listener,
  ) => Telling | undefined;
};

/** For events that are no news, or that another event of the same commit tells. */
export const silent = (): undefined => undefined;
