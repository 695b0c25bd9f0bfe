/** What a command has to say: one JSON document, the same for people, and whether there were findings. */
export type Answer = { readonly json: unknown; readonly text: string; readonly findings?: boolean };

/**
 * Names and values under each other, the values in one column.
 *
 * @example table([['hoofdsom', '€ 100,00'], ['kosten', '€ 40,00']])
 */
export const table = (rows: readonly (readonly [name: string, value: string])[]): string => {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
};
