import type { Message, MessageKind } from '../content/message.ts';
import { type Composition, paragraph } from './composition.ts';

/** Letters whose every sentence the law or a court reads: nothing is said beside them. */
const FIXED: readonly MessageKind[] = ['fourteen-day-notice', 'notice-of-default'];

/** Whether an administration may say something of its own in messages of a kind. */
export const takesOwnWords = (kind: MessageKind): boolean => !FIXED.includes(kind);

const paragraphs = (...texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => (text ? [paragraph(text)] : []));

/** The message with what its administration says of its own: after the salutation, before the greeting, beneath. */
export const withOwnWords = (composition: Composition, { kind, creditor }: Message): Composition => {
  const { words } = creditor;
  if (!words || !takesOwnWords(kind)) return composition;
  const { language, blocks, signature } = composition;
  const lines = words.lines.find((own) => own.kind === kind && own.language === language);
  const common = words.signatures.find((own) => own.language === language);
  return {
    ...composition,
    blocks: [...paragraphs(lines?.opening), ...blocks, ...paragraphs(lines?.closing, common?.contact)],
    signature: common?.signature ? common.signature.split('\n') : signature,
  };
};
