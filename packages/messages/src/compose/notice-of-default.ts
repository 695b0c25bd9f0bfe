import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { NoticeOfDefault } from '../content/notice-of-default.ts';
import { formatDate } from '../text/date.ts';
import { greeted } from '../text/greeted.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { composeCalculation } from './calculation.ts';
import { claimTable } from './claim-table.ts';
import { claimsInWords, numbersOf } from './claims.ts';
import { type Block, type Composition, lastWords, paragraph } from './composition.ts';
import { costsInWords } from './costs.ts';
import { frame, subjectLine } from './frame.ts';
import { restLedger } from './ledger.ts';
import { wayIn } from './way-in.ts';

/** Where costs were announced to a consumer, and what there is to say of VAT and an earlier notice. */
const costsExplained = ({ claimed, addressee: { language } }: NoticeOfDefault): readonly Block[] => {
  if (!claimed?.calculation.costs) return [];
  const { noticeOfDefault: text, collectionCosts } = textsIn[language];
  const costs = costsInWords(claimed.calculation.costs, language);
  const { noticeOn } = claimed;
  const sentences = [
    ...(noticeOn ? [text.announced(formatDate(noticeOn, language), costs.amount)] : []),
    ...(costs.vat || costs.earlier ? [collectionCosts.explained(costs)] : []),
  ];
  return sentences.length > 0 ? [paragraph(sentences.join(' '))] : [];
};

/** Ingebrekestelling, in words: one total, one date, what may follow and the way out. */
export const composeNoticeOfDefault = (message: NoticeOfDefault, medium: Medium): Composition => {
  const { statement, creditor, payment, claimed } = message;
  const { language } = message.addressee;
  const name = greeted(message.addressee.salutationName, language);
  const { common, noticeOfDefault: text } = textsIn[language];
  const lastDate = formatDate(message.lastDate, language);
  const opening = text.opening(claimsInWords(statement.due, language));
  const way = wayIn(message, medium);
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
      ...costsExplained(message),
      paragraph(
        [
          text.settles,
          ...(claimed ? [text.whereCalculated(way)] : []),
          text.inDefault(formatDate(message.inDefaultSince, language)),
        ].join(' '),
      ),
      { type: 'payment', payment },
      paragraph(text.whatFollows(formatDate(message.decisionFrom, language))),
      ...(message.ordersHeld ? [paragraph(text.ordersHeld)] : []),
      ...lastWords(medium, `${text.wayOut(lastDate, way)} ${text.objection}`, common.justPaid),
    ],
    beneath: rest ? [rest] : [],
    annex: claimed ? composeCalculation(claimed.calculation, language) : null,
    closing: common.yoursFaithfully,
    signature: [`${creditor.contactName}, ${creditor.contactRole}, ${creditor.name}`],
  };
};
