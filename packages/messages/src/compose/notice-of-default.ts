import { cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { NoticeOfDefault } from '../content/notice-of-default.ts';
import { formatDate } from '../text/date.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { claimsInWords, numbersOf } from './claims.ts';
import { type Composition, paragraph, type Sum } from './composition.ts';
import { frame, subjectLine } from './frame.ts';
import { restLedger } from './ledger.ts';
import { wayIn } from './way-in.ts';

const claim = ({ statement, lastDate, addressee: { language } }: NoticeOfDefault): Sum => {
  const { noticeOfDefault: text, ledger } = textsIn[language];
  const asked = [...statement.due, ...statement.alsoReminded];
  return {
    type: 'sum',
    caption: text.caption,
    rows: [
      ...asked.map((line) => ({
        text: text.line(line.number, formatDate(line.dueDate, language)),
        amount: formatEuro(line.open, language),
      })),
      ...statement.credits.map(({ number, amount }) => ({
        text: ledger.credit(number),
        amount: formatEuro(cents(-amount), language),
      })),
    ],
    total: {
      label: text.payBy(formatDate(lastDate, language)),
      amount: formatEuro(statement.total, language),
    },
  };
};

/** Ingebrekestelling, in words: one total, one date, what may follow and the way out. */
export const composeNoticeOfDefault = (message: NoticeOfDefault, medium: Medium): Composition => {
  const { statement, creditor, payment } = message;
  const { language, salutationName } = message.addressee;
  const { common, noticeOfDefault: text } = textsIn[language];
  const lastDate = formatDate(message.lastDate, language);
  const opening = text.opening(claimsInWords(statement.due, language));
  const rest = restLedger(message, text.notPartOfThis);
  return {
    ...frame(message, payment.enterUrl),
    delivery: text.delivery[message.delivery],
    ...subjectLine(text.subject(numbersOf(statement.due))),
    preheader: text.preheader(formatEuro(statement.total, language), lastDate),
    salutation: common.esteemed(salutationName),
    blocks: [
      paragraph([opening, ...(message.noObjectionKnown ? [text.noObjectionKnown] : []), text.last].join(' ')),
      claim(message),
      paragraph(`${text.settles} ${text.inDefault(formatDate(message.inDefaultSince, language))}`),
      { type: 'payment', payment },
      paragraph(text.whatFollows(formatDate(message.decisionFrom, language))),
      paragraph(text.wayOut(lastDate, wayIn(message, medium))),
      paragraph(`${text.objection} ${common.justPaid}`),
    ],
    beneath: rest ? [rest] : [],
    closing: common.yoursFaithfully,
    signature: [`${creditor.contactName}, ${creditor.contactRole}`, creditor.name],
  };
};
