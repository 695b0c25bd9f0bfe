import { type Composition, paragraph } from '../compose/composition.ts';
import { frame, subjectLine } from '../compose/frame.ts';
import { unbroken } from '../compose/way-in.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import { WAY_IN_TEXTS } from './texts.ts';
import type { NewWayIn } from './way-in.ts';

/** A new way in, in words: one button, a code for where it does not work, and nothing about money. */
export const composeWayIn = (message: NewWayIn): Composition => {
  const { creditor } = message;
  const { language, salutationName } = message.addressee;
  const { common } = textsIn[language];
  const text = WAY_IN_TEXTS[language];
  return {
    ...frame(message, message.enterUrl),
    ...subjectLine(text.subject(creditor.name)),
    preheader: text.preheader,
    salutation: common.dear(salutationName),
    blocks: [
      paragraph(text.asked(creditor.name)),
      { type: 'link', primary: true, label: text.open, url: message.openUrl },
      paragraph(text.until(formatDate(message.until, language))),
      paragraph(text.code(message.enterUrl, message.typedCode)),
      paragraph(`${text.notAsked} ${text.question(creditor.contactName, unbroken(creditor.phone))}`),
    ],
    closing: common.kindRegards,
    signature: [`${creditor.contactName}, ${creditor.name}`],
  };
};
