import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { Notice } from '../content/notice.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { amountUnlessNamed, claimsInWords, numbersOf } from './claims.ts';
import { type Composition, paragraph } from './composition.ts';
import { frame, subjectLine } from './frame.ts';
import { statementLedger } from './ledger.ts';
import { unbroken, wayIn } from './way-in.ts';

/** Aanmaning, in words. */
export const composeNotice = (message: Notice, medium: Medium): Composition => {
  const { statement, creditor, payment } = message;
  const { language, salutationName } = message.addressee;
  const { common, notice: text } = textsIn[language];
  const lastDate = formatDate(message.lastDate, language);
  return {
    ...frame(message, payment.enterUrl),
    ...subjectLine(text.subject(numbersOf(statement.due))),
    preheader: text.preheader(formatEuro(statement.total, language), lastDate),
    salutation: common.esteemed(salutationName),
    blocks: [
      paragraph(text.opening(claimsInWords(statement.due, language))),
      paragraph(text.request(amountUnlessNamed(statement, language), lastDate)),
      statementLedger(message),
      { type: 'payment', payment },
      paragraph(text.help(wayIn(message, medium))),
      paragraph(common.justPaid),
    ],
    closing: common.kindRegards,
    signature: [
      `${creditor.contactName}, ${creditor.contactRole}, ${unbroken(creditor.phone)}`,
      creditor.name,
    ],
  };
};
