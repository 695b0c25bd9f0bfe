import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { StreamKey } from '../ports/stream.ts';

/** All that the lines of an account in the lists follow from. */
export type ListedAccount = {
  readonly key: StreamKey;
  readonly state: AccountState;
  readonly debtor: Debtor;
  readonly administration: Administration;
  readonly now: Instant;
};
