/** Chance that falls the same way every time (mulberry32). */
export const chance = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, until: number): number => from + Math.floor(next() * (until - from + 1));
  return {
    /** A whole number between two bounds, both included. */
    whole,
    oneOf: <Value>(values: readonly [Value, ...Value[]]): Value =>
      values[whole(0, values.length - 1)] ?? values[0],
    many: <Value>(most: number, make: (index: number) => Value): Value[] =>
      Array.from({ length: whole(0, most) }, (_, index) => make(index)),
  };
};

export type Chance = ReturnType<typeof chance>;
