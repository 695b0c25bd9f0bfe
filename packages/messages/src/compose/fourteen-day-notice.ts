import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { FourteenDayNotice } from '../content/fourteen-day-notice.ts';
import { formatDate } from '../text/date.ts';
import { greeted } from '../text/greeted.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { claimsInWords, numbersOf } from './claims.ts';
import { type Composition, type Ledger, lastWords, paragraph } from './composition.ts';
import { costsInWords } from './costs.ts';
import { frame, subjectLine } from './frame.ts';
import { askedSections } from './ledger.ts';
import { unbroken, wayIn } from './way-in.ts';

/** Only what is asked: another list, with days of its own, could be read as another term. */
const bills = ({ statement, addressee: { language } }: FourteenDayNotice): Ledger => {
  const { fourteenDayNotice: text } = textsIn[language];
  return {
    type: 'ledger',
    caption: text.caption,
    captionShown: false,
    columns: text.columns,
    asked: askedSections(statement, language),
    total: { label: text.payNow, amount: formatEuro(statement.total, language) },
    apart: [],
  };
};

/**
 * Veertiendagenbrief, in words. The mail is a copy: it says so, and names a day that is certainly inside the
 * term; the letter names no day at all, nor does a mail that is the notice itself, as there is no address.
 */
export const composeFourteenDayNotice = (message: FourteenDayNotice, medium: Medium): Composition => {
  const { statement, creditor, payment, addressee, costs } = message;
  const { language, customerNumber } = addressee;
  const { common, fourteenDayNotice: text } = textsIn[language];
  const total = formatEuro(statement.total, language);
  return {
    ...frame(message, payment.enterUrl),
    ...subjectLine(text.subject(numbersOf(statement.due), customerNumber)),
    preheader: text.preheader(total),
    salutation: common.dear(greeted(addressee.salutationName, language)),
    blocks: [
      ...(medium === 'mail' && addressee.address
        ? [paragraph(text.copy(formatDate(message.surely, language)))]
        : []),
      paragraph(text.opening(claimsInWords(statement.due, language))),
      bills(message),
      paragraph(text.free(total)),
      paragraph(text.consequence(costsInWords(costs, language))),
      { type: 'payment', payment },
      paragraph(text.objection(wayIn(message, medium))),
      ...lastWords(medium, text.inParts, text.justPaid),
    ],
    closing: common.kindRegards,
    signature: [`${creditor.contactName}, ${creditor.name}, ${unbroken(creditor.phone)}`],
  };
};
