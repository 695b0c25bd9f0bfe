import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { Reminder } from '../content/reminder.ts';
import { formatDate } from '../text/date.ts';
import { greeted } from '../text/greeted.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { amountUnlessNamed, claimsInWords, numbersOf } from './claims.ts';
import { type Composition, paragraph } from './composition.ts';
import { frame, subjectLine } from './frame.ts';
import { statementLedger } from './ledger.ts';
import { wayIn } from './way-in.ts';

/** Betalingsherinnering met overzicht, in words. */
export const composeReminder = (message: Reminder, medium: Medium): Composition => {
  const { statement, creditor, payment } = message;
  const { language } = message.addressee;
  const name = greeted(message.addressee.salutationName, language);
  const { common, reminder: text } = textsIn[language];
  const lastDate = formatDate(message.lastDate, language);
  const request = text.request(amountUnlessNamed(statement, language), lastDate);
  return {
    ...frame(message, payment.enterUrl),
    ...subjectLine(text.subject(numbersOf(statement.due), creditor.name)),
    preheader: text.preheader(formatEuro(statement.total, language), lastDate),
    salutation: common.dear(name),
    blocks: [
      paragraph(text.opening(claimsInWords(statement.due, language))),
      paragraph(message.startsDefault ? `${request} ${text.afterLastDate}` : request),
      statementLedger(message),
      { type: 'payment', payment },
      paragraph(text.help(wayIn(message, medium))),
      paragraph(common.justPaid),
    ],
    closing: common.kindRegards,
    signature: [`${creditor.contactName}, ${creditor.name}`],
  };
};
