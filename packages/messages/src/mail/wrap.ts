/** Characters of a line. */
export const WIDTH = 76;

/**
 * Breaks a text into lines of at most 76 characters between words. A longer word, such as an address, keeps
 * a line of its own; spaces that do not break hold.
 */
export const wrap = (text: string, width: number = WIDTH): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

/** Two texts at the two edges of a line, on two lines when they do not fit. */
export const atEdges = (left: string, right: string, width: number = WIDTH): readonly string[] => {
  const gap = width - left.length - right.length;
  return gap >= 2 ? [left + ' '.repeat(gap) + right] : [...wrap(left, width), right.padStart(width)];
};
