import type { CommanderError } from 'commander';
import type { Texts } from './texts/texts.ts';

/** Commander puts the culprit between quotation marks, and says the rest in English only. */
const culprit = ({ message }: CommanderError): string => /'([^']*)'/.exec(message)?.[1] ?? '';

/** A line that commander could not read, in the words of the reader. */
export const wordsOf = (problem: CommanderError, { bad }: Texts): string => {
  switch (problem.code) {
    case 'commander.unknownCommand':
      return bad.unknownCommand(culprit(problem));
    case 'commander.unknownOption':
      return bad.unknownOption(culprit(problem));
    case 'commander.optionMissingArgument':
      return bad.optionNeedsValue(culprit(problem));
    case 'commander.missingMandatoryOptionValue':
      return bad.optionMissing(culprit(problem));
    case 'commander.missingArgument':
      return bad.argumentMissing(culprit(problem));
    case 'commander.excessArguments':
      return bad.tooMany();
    default:
      return bad.line();
  }
};
