import type { StreamKey, StreamKind } from '@voldaan/application/ports/stream.ts';

/** Every key is built here; those of secrets and of counters alone do not begin with the administration. */
const books = (administration: string): string => {
  if (!/^[\w.-]+$/.test(administration)) throw new RangeError(`No administration: ${administration}`);
  return `A#${administration}`;
};

export const HEAD = 'HEAD';
export const ONLY = 'ONLY';

export const streamPk = ({ administration, kind, id }: StreamKey): string =>
  `${books(administration)}#${kind}#${id}`;

/** The stream behind the partition key of its HEAD. */
export const streamKey = (pk: string): StreamKey => {
  const [, administration, kind, ...id] = pk.split('#');
  if (!administration || (kind !== 'ACCOUNT' && kind !== 'RECEIPT')) throw new RangeError(`No stream: ${pk}`);
  return { administration, kind, id: id.join('#') };
};

/** Zero-padded, so that lines sort by version. */
export const logSk = (version: number): string => `LOG#${String(version).padStart(9, '0')}`;

export const rowPk = (administration: string, account: string): string =>
  streamPk({ administration, kind: 'ACCOUNT', id: account });
export const rowSk = (id: string): string => `ROW#${id}`;

export const reservationPk = (administration: string, kind: string, value: string): string =>
  `${books(administration)}#KEY#${kind}#${value}`;

export const itemPk = (administration: string, kind: string, id: string): string =>
  `${books(administration)}#ITEM#${kind}#${id}`;

export const docPk = (administration: string, account: string): string =>
  `${books(administration)}#DOC#${account}`;

/** The hash cannot be guessed, so a secret is found before its administration is known. */
export const tokenPk = (hash: string): string => `TOKEN#${hash}`;

/** Attempts are counted before anybody knows for which administration, if any. */
export const limitPk = (bucket: string, digest: string): string => `LIMIT#${bucket}#${digest}`;
/** @param start - seconds since 1970 */
export const windowSk = (start: number): string => `WINDOW#${start}`;

/** What is to be told to one address of the creditor's systems, and was told. */
export const deliveriesPk = (administration: string, endpoint: string): string =>
  `${books(administration)}#WEBHOOK#${endpoint}`;
export const deliverySk = (at: string, id: string): string => `${at}#${id}`;

/** The address behind the partition key of a delivery. */
export const deliveryPlace = (pk: string): { readonly administration: string; readonly endpoint: string } => {
  const [, administration, kind, endpoint] = pk.split('#');
  if (!administration || kind !== 'WEBHOOK' || !endpoint) throw new RangeError(`No delivery: ${pk}`);
  return { administration, endpoint };
};

/** Random, so a key of a machine is found before its administration is known. */
export const apiKeyPk = (id: string): string => `APIKEY#${id}`;
/** Digest of whose act it is (the administration in it) and the key that he gave it. */
export const answerPk = (hash: string): string => `ANSWER#${hash}`;

/** What staff saw and did on a day, and the seals of all days. */
export const auditPk = (administration: string, day: string): string =>
  `${books(administration)}#AUDIT#${day}`;
export const auditSk = (at: string, id: string): string => `${at}#${id}`;
export const sealsPk = (administration: string): string => `${books(administration)}#SEALS`;

/** Partitions of the index `list`. */
export const rowsList = (administration: string, list: string): string =>
  `${books(administration)}#LIST#${list}`;
export const itemsList = (administration: string, kind: string): string =>
  `${books(administration)}#ITEMS#${kind}`;

export const apiKeysList = (administration: string): string => `${books(administration)}#APIKEYS`;

const SHARDS = 8;

const shardOf = (pk: string): number => {
  let hash = 0;
  for (const char of pk) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % SHARDS;
};

/** The indexes on HEAD that the sweep reads. */
export type SweepIndex = 'due' | 'pending';

/** Partition of a stream in a sweep index: spread over eight, across administrations. */
export const sweepPk = (index: SweepIndex, kind: StreamKind, pk: string): string =>
  `${index.toUpperCase()}#${kind}#${shardOf(pk)}`;

/** Partition of the index `due` in which deliveries wait: one per shard of their addresses. */
export const dueDeliveriesPk = (pk: string): string => `DUE#DELIVERY#${shardOf(pk)}`;
export const dueDeliveriesPks: readonly string[] = Array.from(
  { length: SHARDS },
  (_, shard) => `DUE#DELIVERY#${shard}`,
);

/** All partitions of a sweep index. */
export const sweepPks = (index: SweepIndex, kind: StreamKind): readonly string[] =>
  Array.from({ length: SHARDS }, (_, shard) => `${index.toUpperCase()}#${kind}#${shard}`);
