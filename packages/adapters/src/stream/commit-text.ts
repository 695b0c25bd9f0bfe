import type { Commit } from '@voldaan/application/ports/stream.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import * as z from 'zod';
import { canonicalJson } from './canonical-json.ts';
import type { EventFormat } from './event-format.ts';

const StoredCommit = z.object({
  commandId: z.string(),
  actor: z.object({ kind: z.enum(['staff', 'debtor', 'api', 'system']), id: z.string() }),
  at: z.string().transform(instant),
  events: z.array(
    z.object({ type: z.string(), v: z.int(), at: z.string(), data: z.record(z.string(), z.unknown()) }),
  ),
});

/** A commit as stored and hashed: canonical JSON, each event as `{ type, v, at, data }`. */
export const commitText = <E extends { readonly type: string }>(
  { commandId, actor, at, events }: Commit<E>,
  format: EventFormat<E>,
): string =>
  canonicalJson({
    commandId,
    actor,
    at,
    events: events.map(({ type, ...data }) => ({ type, v: format.versionOf(type), at, data })),
  });

/** The commit behind a stored text, its events in today's shape. */
export const parseCommit = <E>(text: string, format: EventFormat<E>): Commit<E> => {
  const { events, ...commit } = StoredCommit.parse(JSON.parse(text));
  return { ...commit, events: events.map(format.upcast) };
};
