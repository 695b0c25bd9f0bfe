import { CommanderError } from 'commander';
import { BadInput } from './bad-input.ts';
import type { Io } from './io.ts';
import { languageOf } from './language.ts';
import { program } from './program.ts';
import { TEXTS } from './texts/texts.ts';
import { wordsOf } from './wrong-line.ts';

/** Exit codes: everything well, findings in what was looked at, something to change in the command. */
const WELL = 0;
const FINDINGS = 1;
const BAD = 2;

/** Commander's ways to say that it showed what was asked for. */
const EXPLAINED = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

/**
 * Runs one command.
 *
 * @param argv - the words behind `voldaan`
 * @returns the exit code: 0, 1 for findings, 2 with one line on `io.err` that says what to change
 * @example await main(['calc', 'holidays', '2026', '--json'], processIo())
 */
export const main = async (argv: readonly string[], io: Io): Promise<number> => {
  const language = languageOf(argv, io);
  const texts = TEXTS[language];
  let exit = WELL;
  const line = program({
    io,
    language,
    texts,
    give: ({ json, text, findings = false }) => {
      const asJson = line.opts<{ json?: boolean }>().json === true;
      if (findings) exit = FINDINGS;
      if (asJson || !findings) io.out(asJson ? JSON.stringify(json, null, 2) : text);
      else io.err(text);
    },
  });
  try {
    await line.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (problem) {
    if (problem instanceof CommanderError && EXPLAINED.has(problem.code)) return WELL;
    if (problem instanceof BadInput) io.err(problem.sentence(texts));
    else if (problem instanceof CommanderError) io.err(wordsOf(problem, texts));
    else io.err(texts.bad.ours());
    return BAD;
  }
};
