import { underPrintedLogo } from '@voldaan/application/message/under-logo.ts';
import type { Services } from '@voldaan/application/services.ts';
import { logosOf } from '@voldaan/application/upload/logo.ts';
import type {
  ChangeText,
  OwnText,
  ShownText,
  TextPreview,
  TextProblem,
  TextSettings,
} from '@voldaan/contract/desk/settings-texts.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { NO_OWN_WORDS, type OwnWords, withLines, withSignature } from '@voldaan/domain/party/own-words.ts';
import type { Message } from '@voldaan/messages/content/message.ts';
import type { Result, StaffSession, StoredDocument } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';
import { booksOf, changeBooks } from './books-of.ts';
import { samplesOf } from './samples.ts';

const rendered = async (message: Message) => {
  const { renderMail } = await import('@voldaan/messages/mail/render-mail.ts');
  const mail = renderMail(message);
  if (!mail.ok) throw new Error(`The sample of ${message.kind} lacks ${mail.missing.join(', ')}.`);
  return mail;
};

/** Every kind of message in a language as it would go out now, and what is said in it of one's own. */
export const readTexts = async (
  services: Services,
  staff: StaffSession,
  language: Language,
): Promise<Result<TextSettings>> => {
  const books = await booksOf(services, staff);
  if (!books) return refused('not-found');
  const { takesOwnWords } = await import('@voldaan/messages/compose/own-words.ts');
  const { lines, signatures } = books.value.words ?? NO_OWN_WORDS;
  const shown = async (message: Message): Promise<ShownText> => {
    const { kind } = message;
    const own = lines.find((line) => line.kind === kind && line.language === language);
    const { subject, text } = await rendered(message);
    const fixed = !takesOwnWords(kind);
    return { kind, fixed, subject, text, opening: own?.opening ?? '', closing: own?.closing ?? '' };
  };
  const messages = await Promise.all((await samplesOf(services, books.value, language)).map(shown));
  const common = signatures.find((own) => own.language === language);
  const { signature = '', contact = '' } = common ?? {};
  return found({ version: books.version, language, signature, contact, messages });
};

/** The words with what somebody wants to say in the place of what stood there. */
const wordsWith = (words: OwnWords = NO_OWN_WORDS, own: OwnText): OwnWords => {
  const { what: _, ...said } = own;
  return own.what === 'lines'
    ? withLines(words, { ...own, ...said })
    : withSignature(words, { ...own, ...said });
};

/** The messages that these words would stand in; none when there is no such kind. */
const messagesWith = async (
  services: Services,
  books: Administration,
  own: OwnText,
): Promise<readonly Message[]> => {
  const samples = await samplesOf(services, books, own.language, wordsWith(books.words, own));
  return own.what === 'lines' ? samples.filter(({ kind }) => kind === own.kind) : samples;
};

const problemsIn = async (messages: readonly Message[]): Promise<TextProblem[]> => {
  const { ownWordsProblems } = await import('@voldaan/messages/checks/own-words-problems.ts');
  const all = messages.flatMap((message) => ownWordsProblems(message));
  // A signature stands in every message: what is wrong with it is told once.
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
};

/** A message with these words, before they are saved. */
export const previewText = async (
  services: Services,
  staff: StaffSession,
  own: OwnText,
): Promise<Result<TextPreview>> => {
  const books = await booksOf(services, staff);
  const messages = books ? await messagesWith(services, books.value, own) : [];
  const [message] = messages;
  if (!message) return refused('not-found');
  const { subject, text } = await rendered(message);
  return found({ subject, text, problems: await problemsIn(messages) });
};

/** Saves them when nothing is wrong; the next message says them. Refuses `words-not-allowed`. */
export const changeText = async (
  services: Services,
  staff: StaffSession,
  { version, own }: ChangeText,
): Promise<Result<void>> => {
  const books = await booksOf(services, staff);
  const messages = books ? await messagesWith(services, books.value, own) : [];
  if (messages.length === 0) return refused('not-found');
  if ((await problemsIn(messages)).length > 0) return refused('words-not-allowed');
  return changeBooks(services, staff, version, (current) => ({
    ...current,
    words: wordsWith(current.words, own),
  }));
};

/** One kind of message as a mail or on paper, to nobody. */
export const sampleDocument = async (
  services: Services,
  staff: StaffSession,
  asked: { readonly language: Language; readonly kind: string; readonly as: 'mail' | 'letter' },
): Promise<Result<StoredDocument>> => {
  const books = await booksOf(services, staff);
  const samples = books ? await samplesOf(services, books.value, asked.language) : [];
  const message = samples.find(({ kind }) => kind === asked.kind);
  if (!message) return refused('not-found');
  const { fileNameOf } = await import('@voldaan/messages/file-name.ts');
  const name = fileNameOf(message);
  if (asked.as === 'mail') {
    const { html } = await rendered(message);
    return found({
      name: name.replace(/\.pdf$/, '.html'),
      type: 'text/html',
      bytes: new TextEncoder().encode(html),
      pictures: logosOf(services.addresses),
    });
  }
  const { letterPdf } = await import('@voldaan/messages/letter/render-letter.ts');
  const onPaper = books ? await underPrintedLogo(services, books.value, message) : message;
  return found({ name, type: 'application/pdf', bytes: await letterPdf(onPaper) });
};
