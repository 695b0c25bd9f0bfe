import type { StreamKey, StreamKind } from '@voldaan/application/ports/stream.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { type SweepIndex, streamKey, sweepPks } from '../dynamodb/keys.ts';
import type { StreamItems } from './stream-items.ts';

/** Streams in a sweep index up to a moment, oldest first, over all its partitions. */
export const sweep = async (
  items: StreamItems,
  index: SweepIndex,
  kind: StreamKind,
  upTo: Instant,
  limit: number,
): Promise<readonly StreamKey[]> => {
  const partitions = sweepPks(index, kind).map((pk) => items.swept(index, pk, upTo, limit));
  const found = (await Promise.all(partitions)).flat();
  return found
    .sort((a, b) => (a.at < b.at || (a.at === b.at && a.pk < b.pk) ? -1 : 1))
    .slice(0, limit)
    .map(({ pk }) => streamKey(pk));
};
