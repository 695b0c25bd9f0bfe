import type {
  Committed,
  Fold,
  Loaded,
  Next,
  StreamKey,
  StreamKind,
  StreamStore,
} from '@voldaan/application/ports/stream.ts';
import { NewerStateVersion } from '@voldaan/application/ports/stream-errors.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { streamPk, sweepPk } from '../dynamodb/keys.ts';
import { CHAIN_START } from './chain.ts';
import { parseCommit } from './commit-text.ts';
import { hasDecided } from './decided-commands.ts';
import type { EventFormat } from './event-format.ts';
import { nextHead } from './next-head.ts';
import { unpack } from './packed.ts';
import type { Head, Line, StreamItems } from './stream-items.ts';
import { foldLog, readLog, readNews } from './stream-log.ts';
import { sweep } from './sweep.ts';

/** Everything that is particular to one kind of stream. */
export type StreamOptions<S, E> = {
  readonly kind: StreamKind;
  readonly fold: Fold<S, E>;
  readonly format: EventFormat<E>;
};

/** HEAD as it was read travels with what was loaded: its commit is copied to the log before it is overwritten. */
const READ = Symbol('HEAD as read');
type WithHead<S> = Loaded<S> & { readonly [READ]?: Head | undefined };

/**
 * The protocol of one conditional write per decision, on any table.
 *
 * @see storage-and-sending.md, section 1
 */
export const streamStore = <S, E extends { readonly type: string }>(
  items: StreamItems,
  { kind, fold, format }: StreamOptions<S, E>,
): StreamStore<S, E> => {
  const commitOf = (line: Line | undefined) => line && parseCommit(unpack(line.commit), format);

  const loadedFrom = (key: StreamKey, head: Head | undefined, state: S): WithHead<S> => ({
    key,
    version: head?.version ?? 0,
    state,
    hash: head?.hash ?? CHAIN_START,
    wake: head?.wakeAt ? { at: instant(head.wakeAt), version: head.wakeVersion ?? 0 } : undefined,
    pendingSince: head?.pendingSk ? instant(head.pendingSk) : undefined,
    decidedAt: () => commitOf(head)?.at,
    hasDecided: (commandId) => head !== undefined && hasDecided(head.decided, commandId),
    [READ]: head,
  });

  const stateOf = async (key: StreamKey, head: Head | undefined): Promise<S> => {
    if (!head) return fold.initial;
    if (head.stateVersion > fold.stateVersion) {
      throw new NewerStateVersion(key, head.stateVersion, fold.stateVersion);
    }
    if (head.stateVersion < fold.stateVersion) return foldLog(await readLog(items, key, head, format), fold);
    return JSON.parse(unpack(head.state)) as S;
  };

  const load = async (key: StreamKey): Promise<WithHead<S>> => {
    if (key.kind !== kind) throw new RangeError(`This store keeps ${kind}, not ${key.kind}.`);
    const head = await items.head(streamPk(key));
    return loadedFrom(key, head, await stateOf(key, head));
  };

  /** Somebody wrote this version: another writer, or the client's own repetition of a put whose answer got lost. */
  const afterRefusal = async (key: StreamKey, version: number, commandId: string): Promise<Committed<S>> => {
    const now = await load(key);
    const written = now.version === version ? now[READ] : await items.line(streamPk(key), version);
    if (commitOf(written)?.commandId === commandId) return { committed: true, loaded: now };
    return { committed: false, reason: now.hasDecided(commandId) ? 'already-decided' : 'conflict' };
  };

  const commit = async (loaded: WithHead<S>, next: Next<S, E>): Promise<Committed<S>> => {
    const { key } = loaded;
    const pk = streamPk(key);
    if (loaded.hasDecided(next.commit.commandId)) return { committed: false, reason: 'already-decided' };
    const head = loaded[READ];
    if (head?.version !== (loaded.version || undefined))
      throw new TypeError('Commit what this store loaded.');
    const written = nextHead(key, head, next, fold.stateVersion, format);
    if (head) await items.putLine(pk, { version: head.version, commit: head.commit, hash: head.hash });
    if (await items.putHead(pk, written, loaded.version)) {
      return { committed: true, loaded: loadedFrom(key, written, next.state) };
    }
    return afterRefusal(key, written.version, next.commit.commandId);
  };

  return {
    load,
    commit,
    settle: async ({ key, version, pendingSince, wake: known }, { wake, due }) => {
      const isNoted = wake?.at === known?.at && wake?.version === known?.version;
      if (!pendingSince && isNoted) return;
      const pk = streamPk(key);
      const place = due && { partition: sweepPk('due', kind, pk), at: due };
      await items.settleHead(pk, version, { wake, due: place });
    },
    history: async (key) => {
      const head = await items.head(streamPk(key));
      return head ? readLog(items, key, head, format) : [];
    },
    since: async (key, version) => {
      const head = await items.head(streamPk(key));
      return head ? readNews(items, key, head, version, format) : [];
    },
    due: (now, limit) => sweep(items, 'due', kind, now, limit),
    pending: (before, limit) => sweep(items, 'pending', kind, before, limit),
  };
};
