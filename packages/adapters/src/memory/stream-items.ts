import type { Head, Line, StreamItems } from '../stream/stream-items.ts';

/** Streams in memory; several stores may share them, as they share a table. */
export const memoryStreamItems = (): StreamItems => {
  const heads = new Map<string, Head>();
  const logs = new Map<string, Map<number, Line>>();
  return {
    head: async (pk) => heads.get(pk),
    putHead: async (pk, head, expected) => {
      if ((heads.get(pk)?.version ?? 0) !== expected) return false;
      heads.set(pk, head);
      return true;
    },
    settleHead: async (pk, version, { wake, due }) => {
      const head = heads.get(pk);
      if (head?.version !== version) return;
      const { pendingPk, pendingSk, ...settled } = head;
      heads.set(pk, {
        ...settled,
        wakeAt: wake?.at,
        wakeVersion: wake?.version,
        duePk: due?.partition,
        dueSk: due?.at,
      });
    },
    putLine: async (pk, line) => {
      const log = logs.get(pk) ?? new Map<number, Line>();
      if (!log.has(line.version)) log.set(line.version, line);
      logs.set(pk, log);
    },
    line: async (pk, version) => logs.get(pk)?.get(version),
    lines: async (pk, below) =>
      [...(logs.get(pk)?.values() ?? [])]
        .filter(({ version }) => version < below)
        .sort((a, b) => a.version - b.version),
    swept: async (index, partition, upTo, limit) =>
      [...heads]
        .map(([pk, head]) => ({ pk, in: head[`${index}Pk`], at: head[`${index}Sk`] ?? '' }))
        .filter((entry) => entry.in === partition && entry.at <= upTo)
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .slice(0, limit)
        .map(({ pk, at }) => ({ pk, at })),
  };
};
