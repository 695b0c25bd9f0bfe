import { createHash } from 'node:crypto';
import type { StreamKey, StreamStore } from '@voldaan/application/ports/stream.ts';
import { note, record } from './recorder.ts';

/** Names an account in the logs; it is how the names of its schedules begin, and no id of a person. */
export const markOf = ({ administration, id }: Pick<StreamKey, 'administration' | 'id'>): string =>
  createHash('sha256').update(`${administration}/${id}`).digest('hex').slice(0, 12);

const DROPS: ReadonlySet<string> = new Set(['MessageDropped', 'LetterWithdrawn', 'ApprovalWithdrawn']);

type Told = { readonly type: string; readonly why?: unknown };

const dropped = (event: Told): readonly string[] =>
  DROPS.has(event.type) ? [`${event.type} ${typeof event.why === 'string' ? event.why : ''}`.trim()] : [];

/** A store of streams that tells of each decision: what, by which command, and what it overtook. */
export const observedStream = <S, E extends { readonly type: string }>(
  store: StreamStore<S, E>,
): StreamStore<S, E> => ({
  ...store,
  commit: async (loaded, next) => {
    const committed = await store.commit(loaded, next);
    const { commandId, actor, events } = next.commit;
    const facts = { kind: loaded.key.kind, account: markOf(loaded.key), command: commandId };
    if (!committed.committed) {
      if (committed.reason === 'conflict') record('DecisionsContended');
      note('info', 'not decided', { ...facts, why: committed.reason });
      return committed;
    }
    const told: readonly Told[] = events;
    const drops = told.flatMap(dropped);
    const steps = told.filter(({ type }) => type === 'StepTaken').length;
    record('Decisions');
    if (steps > 0) record('StepsTaken', steps);
    if (drops.length > 0) record('MessagesDropped', drops.length);
    note('info', 'decided', {
      ...facts,
      by: actor.kind,
      version: committed.loaded.version,
      events: told.map(({ type }) => type),
      ...(drops.length > 0 && { drops }),
    });
    return committed;
  },
});
