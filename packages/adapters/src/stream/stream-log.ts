import type { Fold, LogEntry, StreamKey } from '@voldaan/application/ports/stream.ts';
import { BrokenChain } from '@voldaan/application/ports/stream-errors.ts';
import { streamPk } from '../dynamodb/keys.ts';
import { CHAIN_START, chain } from './chain.ts';
import { parseCommit } from './commit-text.ts';
import type { EventFormat } from './event-format.ts';
import { unpack } from './packed.ts';
import type { Head, Line, StreamItems } from './stream-items.ts';

/**
 * The whole history that ends in this HEAD, with the chain of hashes checked.
 *
 * @throws BrokenChain at the first version that is missing or not what was written
 */
export const readLog = async <E>(
  items: StreamItems,
  key: StreamKey,
  head: Head,
  format: EventFormat<E>,
): Promise<readonly LogEntry<E>[]> => {
  // Below the first commit there is nothing to ask for.
  const before = head.version > 1 ? await items.lines(streamPk(key), head.version) : [];
  const lines = [...before, head];
  const entries: LogEntry<E>[] = [];
  let previous = CHAIN_START;
  for (const [index, { version, commit, hash }] of lines.entries()) {
    const text = unpack(commit);
    if (version !== index + 1 || hash !== chain(previous, text)) throw new BrokenChain(key, index + 1);
    entries.push({ ...parseCommit(text, format), version, hash });
    previous = hash;
  }
  if (lines.length !== head.version) throw new BrokenChain(key, lines.length);
  return entries;
};

/** State from the first event on. */
export const foldLog = <S, E>(entries: readonly LogEntry<E>[], { initial, evolve }: Fold<S, E>): S =>
  entries.flatMap(({ events }) => events).reduce(evolve, initial);

/**
 * The commits after a version, read one by one: usually one or two, of which HEAD is the last.
 *
 * @throws BrokenChain when one of them is missing
 */
export const readNews = async <E>(
  items: StreamItems,
  key: StreamKey,
  head: Head,
  after: number,
  format: EventFormat<E>,
): Promise<readonly LogEntry<E>[]> => {
  if (after <= 0) return readLog(items, key, head, format);
  const versions = Array.from({ length: Math.max(0, head.version - 1 - after) }, (_, i) => after + 1 + i);
  const lines = await Promise.all(versions.map((version) => items.line(streamPk(key), version)));
  const entryOf = ({ version, commit, hash }: Line): LogEntry<E> => ({
    ...parseCommit(unpack(commit), format),
    version,
    hash,
  });
  const before = lines.map((line, i) => {
    if (!line) throw new BrokenChain(key, versions[i] ?? 0);
    return entryOf(line);
  });
  return head.version > after ? [...before, entryOf(head)] : [];
};
