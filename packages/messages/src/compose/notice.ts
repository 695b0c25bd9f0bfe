import { percentage } from '@voldaan/domain/law/percentage.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { AskedLater, Notice } from '../content/notice.ts';
import type { Statement } from '../content/statement.ts';
import { formatDate } from '../text/date.ts';
import { greeted } from '../text/greeted.ts';
import type { Medium } from '../text/medium.ts';
import { formatRate } from '../text/percent.ts';
import type { LaterInWords } from '../text/texts.ts';
import { textsIn } from '../text/texts-in.ts';
import { amountUnlessNamed, claimsInWords, numbersOf } from './claims.ts';
import { type Composition, lastWords, paragraph } from './composition.ts';
import { costsInWords } from './costs.ts';
import { frame, subjectLine } from './frame.ts';
import { statementLedger } from './ledger.ts';
import { unbroken, wayIn } from './way-in.ts';

/** What may be asked on top; its first day only where it is one day for all claims. */
const laterInWords = (
  { interest, costs }: AskedLater,
  { due }: Statement,
  language: Language,
): LaterInWords => {
  const oneDay = new Set(due.map(({ dueDate }) => dueDate)).size === 1;
  return {
    interest: interest && {
      kind: interest.kind,
      from: oneDay ? formatDate(interest.from, language) : null,
      rate: formatRate(percentage(interest.rate), language),
    },
    costs: costs && costsInWords(costs, language),
  };
};

/** Aanmaning, in words. */
export const composeNotice = (message: Notice, medium: Medium): Composition => {
  const { statement, creditor, payment } = message;
  const { language } = message.addressee;
  const name = greeted(message.addressee.salutationName, language);
  const { common, notice: text } = textsIn[language];
  const lastDate = formatDate(message.lastDate, language);
  const request = text.request(amountUnlessNamed(statement, language), lastDate);
  return {
    ...frame(message, payment.enterUrl),
    ...subjectLine(text.subject(numbersOf(statement.due))),
    preheader: text.preheader(formatEuro(statement.total, language), lastDate),
    salutation: common.esteemed(name),
    blocks: [
      paragraph(text.opening(claimsInWords(statement.due, language))),
      paragraph(message.later ? `${request} ${text.nothingExtra}` : request),
      ...(message.later
        ? [paragraph(text.later(laterInWords(message.later, statement, language), wayIn(message, medium)))]
        : []),
      statementLedger(message),
      { type: 'payment', payment },
      ...lastWords(medium, text.help(wayIn(message, medium)), common.justPaid),
    ],
    closing: common.kindRegards,
    signature: [
      `${creditor.contactName}, ${creditor.contactRole}, ${creditor.name}, ${unbroken(creditor.phone)}`,
    ],
  };
};
