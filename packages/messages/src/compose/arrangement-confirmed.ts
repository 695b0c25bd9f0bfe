import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import { type Cents, sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { ArrangementConfirmed } from '../content/arrangement-confirmed.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Composition, paragraph, type Sum } from './composition.ts';
import { scheduleOf } from './schedule.ts';
import { contactOf, sentences, toldLetter } from './told-letter.ts';

/** Days in which the debtor can say that the confirmation is not what was agreed. */
const OBJECT_DAYS = 7;

const claimsOf = ({ claims, addressee: { language } }: ArrangementConfirmed): Sum => {
  const { arrangementConfirmed: text, paymentReceived } = textsIn[language];
  const unlessNil = (amount: Cents) => (amount > 0 ? formatEuro(amount, language) : null);
  return {
    type: 'sum',
    caption: text.claims,
    rows: claims.map(({ number, amount, interest, costs }) => ({
      text: paymentReceived.line(number),
      amount: formatEuro(amount, language),
      ...(interest > 0 || costs > 0
        ? { note: paymentReceived.ofWhich(unlessNil(costs), unlessNil(interest)) }
        : {}),
    })),
    total: {
      label: text.claimsTotal,
      amount: formatEuro(sum(claims.map(({ amount }) => amount)), language),
    },
  };
};

/** Bevestiging betalingsregeling: every fact of the agreement, for mail and paper alike. */
export const composeArrangementConfirmed = (message: ArrangementConfirmed): Composition => {
  const { creditor, addressee, claims, terms, rules, acceptor, payment, reference } = message;
  const { language } = addressee;
  const { arrangementConfirmed: text, told } = textsIn[language];
  const total = formatEuro(sum(terms.map(({ amount }) => amount)), language);
  const first = formatEuro(payment.amount, language);
  const due = terms[0] ? formatDate(terms[0].due, language) : '';
  const objectBy = formatDate(addDays(message.date, OBJECT_DAYS), language);
  const opening = [text.opening(formatDate(message.proposedOn, language)), text.parts(total, terms.length)];
  const parties = [
    text.parties(addressee.name, creditor.name),
    ...(acceptor ? [text.accepted(addressee.name, acceptor)] : []),
  ];
  return toldLetter(message, {
    subject: text.subject(reference),
    preheader: text.preheader(first, due),
    blocks: [
      sentences(...opening),
      scheduleOf(terms, text.caption, language),
      sentences(...parties, text.agreedClaims(claims.length)),
      claimsOf(message),
      paragraph(text.agreements),
      {
        type: 'list',
        items: [
          text.free,
          text.lastDates,
          text.ahead(rules.announceWorkingDays),
          text.trouble,
          text.missed(rules.repairDays, rules.noticeDays),
          text.earlier,
          text.revision,
          text.quiet(claims.length),
        ],
      },
      { type: 'payment', payment },
      ...(terms.length > 1 ? [paragraph(text.howToPay(first))] : []),
      sentences(text.object(contactOf(message), objectBy), told.reference(reference)),
    ],
  });
};
