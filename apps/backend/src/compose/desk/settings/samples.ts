import { creditorOf } from '@voldaan/application/message/parties.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { NO_OWN_WORDS, type OwnWords } from '@voldaan/domain/party/own-words.ts';
import type { Creditor } from '@voldaan/messages/content/creditor.ts';
import type { Message } from '@voldaan/messages/content/message.ts';

/** What is filled in; while something is blank, the sample's own stands there. */
const filled = (creditor: Creditor): Partial<Creditor> =>
  Object.fromEntries(Object.entries(creditor).filter(([, value]) => value !== ''));

/** A message to nobody, as this administration would send it with these words. */
const from = (sample: Message, books: Administration, words: OwnWords): Message => ({
  ...sample,
  creditor: { ...sample.creditor, ...filled(creditorOf(books)), words },
});

/** One message of every kind as this administration would send it. Samples are loaded when somebody asks for them. */
export const samplesOf = async (
  books: Administration,
  language: Language,
  words: OwnWords = books.words ?? NO_OWN_WORDS,
): Promise<readonly Message[]> => {
  const { samplesIn } = await import('@voldaan/messages/samples/of-kind.ts');
  return samplesIn(language).map((sample) => from(sample, books, words));
};
