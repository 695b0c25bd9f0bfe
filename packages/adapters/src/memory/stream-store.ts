import type { StreamStore } from '@voldaan/application/ports/stream.ts';
import type { StreamItems } from '../stream/stream-items.ts';
import { type StreamOptions, streamStore } from '../stream/stream-store.ts';
import { memoryStreamItems } from './stream-items.ts';

/**
 * Histories in memory, by the same protocol as on DynamoDB.
 *
 * @param items - give the same to two stores to play a restart or two writers
 * @example memoryStreamStore({ kind: 'ACCOUNT', fold: accountFold, format: firstFormat() })
 */
export const memoryStreamStore = <S, E extends { readonly type: string }>(
  options: StreamOptions<S, E>,
  items: StreamItems = memoryStreamItems(),
): StreamStore<S, E> => streamStore(items, options);
