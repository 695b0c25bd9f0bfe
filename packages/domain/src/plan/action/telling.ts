import type { AccountState } from '../../account/state.ts';
import { type Instant, laterInstant } from '../../calendar/instant.ts';
import type { PlannedAction } from '../planned-action.ts';

/** An answer to the debtor's own act leaves at once, at any hour: he waits for it. */
export const tellingActions = (state: AccountState, from: Instant): readonly PlannedAction[] =>
  (state.tellings ?? [])
    .filter((telling) => !telling.messageId)
    .map(({ id, notBefore }) => ({
      kind: 'tell',
      at: notBefore ? laterInstant(from, notBefore) : from,
      tellingId: id,
      cause: { rule: 'answer-to-debtor' },
    }));
