import type { StreamKey } from './stream.ts';

const named = (key: StreamKey): string => `${key.kind} ${key.administration}/${key.id}`;

/** The next HEAD would pass what one item can safely hold; nothing was written. */
export class StreamTooLarge extends Error {
  override readonly name = 'StreamTooLarge';
  readonly key: StreamKey;
  readonly bytes: number;
  constructor(key: StreamKey, bytes: number) {
    super(`${named(key)} would take ${bytes} bytes; a stream may take at most 350 KB.`);
    this.key = key;
    this.bytes = bytes;
  }
}

/** A newer version of the code has written here; try again, and newer code will answer. */
export class NewerStateVersion extends Error {
  override readonly name = 'NewerStateVersion';
  readonly retryable = true;
  constructor(key: StreamKey, stored: number, known: number) {
    super(`${named(key)} was written by state version ${stored}; this code knows ${known}.`);
  }
}

/** The log of a stream is not what was written: a line is missing, added or changed. */
export class BrokenChain extends Error {
  override readonly name = 'BrokenChain';
  readonly key: StreamKey;
  readonly version: number;
  constructor(key: StreamKey, version: number) {
    super(`The log of ${named(key)} does not verify at version ${version}.`);
    this.key = key;
    this.version = version;
  }
}
