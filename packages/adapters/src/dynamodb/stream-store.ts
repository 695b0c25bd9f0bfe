import type { StreamStore } from '@voldaan/application/ports/stream.ts';
import { type StreamOptions, streamStore } from '../stream/stream-store.ts';
import { dynamoStreamItems } from './stream-items.ts';
import type { Table } from './table-client.ts';

/**
 * Histories in the table.
 *
 * @example dynamoStreamStore(openTable('voldaan'), { kind: 'ACCOUNT', fold: accountFold, format: firstFormat() })
 */
export const dynamoStreamStore = <S, E extends { readonly type: string }>(
  table: Table,
  options: StreamOptions<S, E>,
): StreamStore<S, E> => streamStore(dynamoStreamItems(table), options);
