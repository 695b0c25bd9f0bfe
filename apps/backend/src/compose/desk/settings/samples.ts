import { creditorOf } from '@voldaan/application/message/parties.ts';
import { underLogo } from '@voldaan/application/message/under-logo.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { NO_OWN_WORDS, type OwnWords } from '@voldaan/domain/party/own-words.ts';
import type { Creditor } from '@voldaan/messages/content/creditor.ts';
import type { Message } from '@voldaan/messages/content/message.ts';

/** The debtor of the samples could exist; on the desk it is plain that he does not. */
const NOBODY: readonly (readonly [RegExp, string])[] = [
  [/[Dd]e Groot/g, 'Voorbeeld'],
  [/Yilmaz/g, 'Voorbeeld'],
  [/2026-1187/g, 'VB-1187'],
];

/** The same message about nobody, with the address of our own portal. */
const toNobody = (sample: Message, portal: string): Message => {
  const ours: readonly (readonly [RegExp, string])[] = [
    [/https:\/\/betalen\.timmer\.example/g, portal],
    [/betalen\.timmer\.example/g, portal.replace(/^https?:\/\//, '')],
  ];
  const text = [...NOBODY, ...ours].reduce(
    (told, [was, is]) => told.replace(was, is),
    JSON.stringify(sample),
  );
  return JSON.parse(text) as Message;
};

/** What is filled in; while something is blank, the sample's own stands there. */
const filled = (creditor: Creditor): Partial<Creditor> =>
  Object.fromEntries(Object.entries(creditor).filter(([, value]) => value !== ''));

/** A message to nobody, as this administration would send it with these words. */
const from = (sample: Message, books: Administration, words: OwnWords): Message => {
  const { website: _, ...creditor } = sample.creditor;
  return { ...sample, creditor: { ...creditor, ...filled(creditorOf(books)), words } };
};

/** One message of every kind as this administration would send it. Samples are loaded when somebody asks for them. */
export const samplesOf = async (
  { addresses }: Pick<Services, 'addresses'>,
  books: Administration,
  language: Language,
  words: OwnWords = books.words ?? NO_OWN_WORDS,
): Promise<readonly Message[]> => {
  const { samplesIn } = await import('@voldaan/messages/samples/of-kind.ts');
  return samplesIn(language).map((sample) =>
    underLogo({ addresses }, books, from(toNobody(sample, addresses.portal), books, words)),
  );
};
