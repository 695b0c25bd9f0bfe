import type { MessageBase } from '../content/message-base.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import type { Composition } from './composition.ts';

type Written = 'subject' | 'about' | 'preheader' | 'salutation' | 'blocks' | 'closing' | 'signature';
type Frame = Omit<Composition, Written>;

/** The subject of a mail, and the same as it follows "Betreft:". */
export const subjectLine = (subject: string): Pick<Composition, 'subject' | 'about'> => ({
  subject,
  about: `${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
});

/** What surrounds the words of every message: who, to whom, when, and under which marks. */
export const frame = (message: MessageBase, enterUrl: string | null): Frame => {
  const { addressee, creditor } = message;
  const { common } = textsIn[addressee.language];
  const date = formatDate(message.date, addressee.language);
  return {
    language: addressee.language,
    creditor,
    title: common.title(creditor.name, date),
    date,
    delivery: null,
    beneath: [],
    translation: null,
    annex: null,
    to: addressee.name,
    marks: [
      ...(addressee.customerNumber ? [common.customerNumber(addressee.customerNumber)] : []),
      common.dossierMark(message.dossierMark),
    ],
    behalf: creditor.collector ? common.behalf(creditor.name, creditor.collector) : null,
    doubt: common.doubt(enterUrl ?? creditor.website ?? null),
  };
};
