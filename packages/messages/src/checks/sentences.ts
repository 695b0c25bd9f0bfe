const END = /(?<=[.?!])\s+(?=["'(€\p{Lu}\p{N}])/u;

/** The sentences of a text, whose lines may be wrapped and whose paragraphs are set apart by a blank line; an amount, a date and an abbreviation such as "B.V." do not end one. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.replaceAll('\n', ' ').split(END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

const words = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Words per sentence, on average; 0 for a text without sentences. */
export const averageSentenceLength = (text: string): number => {
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return 0;
  return sentences.reduce((total, sentence) => total + words(sentence), 0) / sentences.length;
};
