/** One thing that was looked at, and what to do when it is not well. */
export type Check = {
  readonly name: 'node' | 'database' | 'stack';
  readonly ok: boolean;
  readonly text: string;
};
