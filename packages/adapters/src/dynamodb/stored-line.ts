import * as z from 'zod';
import type { Head, Line } from '../stream/stream-items.ts';

/** Text as {@link pack} made it. */
export const packed = z.union([z.string(), z.instanceof(Uint8Array)]);
const StoredLine = z.object({ version: z.int(), commit: packed, hash: z.string() });
const StoredHead = StoredLine.extend({
  stateVersion: z.int(),
  state: packed,
  decided: z.instanceof(Uint8Array),
  wakeAt: z.string().optional(),
  wakeVersion: z.int().optional(),
  duePk: z.string().optional(),
  dueSk: z.string().optional(),
  pendingPk: z.string().optional(),
  pendingSk: z.string().optional(),
});

export const parseLine = (item: unknown): Line => StoredLine.parse(item);
export const parseHead = (item: unknown): Head => StoredHead.parse(item);
