import type { Next, StreamKey } from '@voldaan/application/ports/stream.ts';
import { StreamTooLarge } from '@voldaan/application/ports/stream-errors.ts';
import { HEAD, streamPk, sweepPk } from '../dynamodb/keys.ts';
import { CHAIN_START, chain } from './chain.ts';
import { commitText } from './commit-text.ts';
import { withDecided } from './decided-commands.ts';
import type { EventFormat } from './event-format.ts';
import { itemSize } from './item-size.ts';
import { pack } from './packed.ts';
import type { Head } from './stream-items.ts';

const MAX_BYTES = 350 * 1024;
const MAX_EVENTS = 200;

/**
 * Where the sweep finds a stream: by the moment at which something is due, and by the moment since when effects wait.
 * Whose moment has just come is found by that already, so it stays there while his effects are done and enters no
 * second index; who settles them, moves him on.
 */
const placesOf = <S, E>(
  key: StreamKey,
  pk: string,
  head: Head | undefined,
  { commit, due, pending }: Next<S, E>,
): Pick<Head, 'duePk' | 'dueSk' | 'pendingPk' | 'pendingSk'> => {
  const next = due ? { duePk: sweepPk('due', key.kind, pk), dueSk: due } : {};
  if (!pending) return next;
  // Effects that waited already keep their moment: the sweep must not lose sight of a busy account.
  const pendingSk = head?.pendingSk ?? commit.at;
  const isFound = !head?.pendingPk && head?.dueSk !== undefined && head.dueSk <= commit.at;
  return isFound
    ? { duePk: head.duePk, dueSk: head.dueSk, pendingSk }
    : { ...next, pendingPk: sweepPk('pending', key.kind, pk), pendingSk };
};

/**
 * HEAD as it stands after a decision.
 *
 * @param head - HEAD as read; undefined for a stream that does not exist yet
 * @throws RangeError when the commit has no events or more than 200: the caller must split
 * @throws StreamTooLarge when it would take more than 350 KB
 */
export const nextHead = <S, E extends { readonly type: string }>(
  key: StreamKey,
  head: Head | undefined,
  decided: Next<S, E>,
  stateVersion: number,
  format: EventFormat<E>,
): Head => {
  const { commit, state, wake } = decided;
  const { length } = commit.events;
  if (length < 1 || length > MAX_EVENTS) throw new RangeError(`A commit has 1 to 200 events, not ${length}.`);
  const pk = streamPk(key);
  const text = commitText(commit, format);
  const next: Head = {
    version: (head?.version ?? 0) + 1,
    commit: pack(text),
    hash: chain(head?.hash ?? CHAIN_START, text),
    stateVersion,
    state: pack(JSON.stringify(state)),
    decided: withDecided(head?.decided ?? new Uint8Array(), commit.commandId),
    ...(wake && { wakeAt: wake.at, wakeVersion: wake.version }),
    ...placesOf(key, pk, head, decided),
  };
  const bytes = itemSize({ pk, sk: HEAD, ...next });
  if (bytes > MAX_BYTES) throw new StreamTooLarge(key, bytes);
  return next;
};
