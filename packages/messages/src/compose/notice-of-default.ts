import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { NoticeOfDefault } from '../content/notice-of-default.ts';
import { formatDate } from '../text/date.ts';
import { greeted } from '../text/greeted.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { composeCalculation } from './calculation.ts';
import { claimTable } from './claim-table.ts';
import { claimsInWords, numbersOf } from './claims.ts';
import { type Block, type Composition, paragraph } from './composition.ts';
import { costsInWords } from './costs.ts';
import { frame, subjectLine } from './frame.ts';
import { restLedger } from './ledger.ts';
import { wayIn } from './way-in.ts';

/** Where costs were announced to a consumer, what they rest on, and where the whole calculation is. */
const explanation = (message: NoticeOfDefault, medium: Medium): readonly Block[] => {
  const { claimed, addressee } = message;
  if (!claimed) return [];
  const { language } = addressee;
  const { noticeOfDefault: text, collectionCosts } = textsIn[language];
  const { noticeOn } = claimed;
  const costs = claimed.calculation.costs && costsInWords(claimed.calculation.costs, language);
  const sentences = [
    ...(noticeOn && costs ? [text.announced(formatDate(noticeOn, language), costs.amount)] : []),
    ...(costs && (costs.vat || costs.earlier) ? [collectionCosts.explained(costs)] : []),
    text.whereCalculated(wayIn(message, medium)),
  ];
  return [paragraph(sentences.join(' '))];
};

/** Ingebrekestelling, in words: one total, one date, what may follow and the way out. */
export const composeNoticeOfDefault = (message: NoticeOfDefault, medium: Medium): Composition => {
  const { statement, creditor, payment, claimed } = message;
  const { language } = message.addressee;
  const name = greeted(message.addressee.salutationName, language);
  const { common, noticeOfDefault: text } = textsIn[language];
  const lastDate = formatDate(message.lastDate, language);
  const opening = text.opening(claimsInWords(statement.due, language));
  const rest = restLedger(message, text.notPartOfThis);
  const translated: readonly Block[] =
    medium === 'mail' && text.decides && message.addressee.address ? [paragraph(text.decides)] : [];
  return {
    ...frame(message, payment.enterUrl),
    delivery: text.delivery[message.delivery],
    ...subjectLine(text.subject(numbersOf(statement.due))),
    preheader: text.preheader(formatEuro(payment.amount, language), lastDate),
    salutation: common.esteemed(name),
    blocks: [
      ...translated,
      paragraph([opening, ...(message.noObjectionKnown ? [text.noObjectionKnown] : []), text.last].join(' ')),
      claimTable(message),
      ...explanation(message, medium),
      paragraph(`${text.settles} ${text.inDefault(formatDate(message.inDefaultSince, language))}`),
      { type: 'payment', payment },
      paragraph(text.whatFollows(formatDate(message.decisionFrom, language))),
      paragraph(text.wayOut(lastDate, wayIn(message, medium))),
      paragraph(`${text.objection} ${common.justPaid}`),
    ],
    beneath: rest ? [rest] : [],
    annex: claimed ? composeCalculation(claimed.calculation, language) : null,
    closing: common.yoursFaithfully,
    signature: [`${creditor.contactName}, ${creditor.contactRole}`, creditor.name],
  };
};
