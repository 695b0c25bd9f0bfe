import { createHash } from 'node:crypto';

const REMEMBERED = 100;
const BYTES = 6;

/** First six bytes of a hash: eight base64url characters, kept as bytes because HEAD must stay small. */
const short = (commandId: string): Buffer =>
  createHash('sha256').update(commandId).digest().subarray(0, BYTES);

/** Adds a command to those decided last; the oldest beyond a hundred are forgotten. */
export const withDecided = (decided: Uint8Array, commandId: string): Uint8Array => {
  const all = Buffer.concat([decided, short(commandId)]);
  return all.subarray(Math.max(0, all.length - REMEMBERED * BYTES));
};

export const hasDecided = (decided: Uint8Array, commandId: string): boolean => {
  const wanted = short(commandId);
  for (let at = 0; at < decided.length; at += BYTES) {
    if (wanted.equals(decided.subarray(at, at + BYTES))) return true;
  }
  return false;
};
