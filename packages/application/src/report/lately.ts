/**
 * Remembers the last so many texts; an older one is forgotten.
 *
 * @example const seen = lately(2); seen.add('a'); seen.add('b'); seen.add('c'); seen.has('a') // false
 */
export const lately = (most: number) => {
  const texts = new Set<string>();
  return {
    has: (text: string): boolean => texts.has(text),
    add: (text: string): void => {
      texts.add(text);
      const [oldest] = texts;
      if (texts.size > most && oldest !== undefined) texts.delete(oldest);
    },
  };
};
