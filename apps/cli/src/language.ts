import type { Language } from '@voldaan/domain/money/euro.ts';
import { BadInput } from './bad-input.ts';
import type { Io } from './io.ts';

const fromEnvironment = ({ env: { LC_ALL, LC_MESSAGES, LANG } }: Io): Language =>
  /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'nl';

const asked = (argv: readonly string[]): string | undefined => {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  return word === '--lang' ? argv[at + 1] : word?.slice('--lang='.length);
};

/** The language of this run, known before commander reads the line, so that help speaks it too. */
export const languageOf = (argv: readonly string[], io: Io): Language => {
  const language = asked(argv);
  return language === 'nl' || language === 'en' ? language : fromEnvironment(io);
};

/** @throws BadInput for a language that nobody translated */
export const readLanguage = (text: string): Language => {
  if (text === 'nl' || text === 'en') return text;
  throw new BadInput(({ bad }) => bad.choice('--lang', text, ['nl', 'en']));
};
