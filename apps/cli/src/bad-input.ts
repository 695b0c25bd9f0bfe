import type { Texts } from './texts/texts.ts';

/**
 * Something that the person who typed the command can change. Thrown, because that is how commander lets a
 * value be refused while it reads the line; caught in one place, and shown as one sentence.
 *
 * @example throw new BadInput((texts) => texts.bad.notPositive('--principal'))
 */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly sentence: (texts: Texts) => string;

  constructor(sentence: (texts: Texts) => string) {
    super('The input needs a change.');
    this.sentence = sentence;
  }
}
