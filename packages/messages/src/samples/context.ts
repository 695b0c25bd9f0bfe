import type { Place, WordContext } from '../checks/word-problem.ts';
import type { Message } from '../content/message.ts';

/** The context in which the words of a sample are checked: its names and numbers are data. */
export const contextOf = ({ kind, addressee, creditor }: Message, place: Place): WordContext => ({
  kind,
  place,
  language: addressee.language,
  names: [creditor.name, addressee.name, addressee.contactName ?? ''],
});
