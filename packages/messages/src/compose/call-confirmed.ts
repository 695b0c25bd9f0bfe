import { type Cents, sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { CallConfirmed } from '../content/call-confirmed.ts';
import { formatDate, formatWeekday } from '../text/date.ts';
import { groupIban } from '../text/iban.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Block, type Composition, paragraph } from './composition.ts';
import { contactOf, sentences, toldLetter } from './told-letter.ts';

/** As many invoices stand on a line of their own; more are named together. */
const NAMED_APART = 6;

/** What is right and what is not, invoice by invoice. */
const claimLines = ({ claims, addressee: { language } }: CallConfirmed): readonly string[] => {
  const { callConfirmed: text } = textsIn[language];
  const euro = (amount: Cents) => formatEuro(amount, language);
  const right = claims.filter(({ disputed }) => disputed === 0);
  const wrong = claims.filter(({ disputed }) => disputed > 0);
  const together = right.length > NAMED_APART;
  return [
    ...(together
      ? [
          text.allRight(
            right.map(({ number }) => number),
            euro(sum(right.map(({ amount }) => amount))),
          ),
        ]
      : right.map(({ number, amount }) => text.right(number, euro(amount)))),
    ...wrong.map(({ number, amount, disputed }) =>
      disputed < amount
        ? text.partWrong(number, euro(amount), euro(disputed))
        : text.wrong(number, euro(amount)),
    ),
  ];
};

/** On screen the answer is a click; on paper a call or a mail. */
const answerBlocks = ({ statusUrl, addressee }: CallConfirmed, medium: Medium): readonly Block[] => {
  if (medium === 'letter') return [];
  const { callConfirmed: text } = textsIn[addressee.language];
  return [
    { type: 'link', primary: true, label: text.yes, url: statusUrl },
    { type: 'link', primary: false, label: text.no, url: statusUrl },
  ];
};

/** Bevestiging van een telefoongesprek: every fact that was agreed, and whether it is right. */
export const composeCallConfirmed = (message: CallConfirmed, medium: Medium): Composition => {
  const { creditor, people, parts, everythingOn, rest, payment, date, calledOn, calledAt } = message;
  const { language } = message.addressee;
  const { callConfirmed: text, told } = textsIn[language];
  const day = (on: CallConfirmed['date']) => formatDate(on, language);
  const euro = (amount: Cents) => formatEuro(amount, language);
  const { caller, name, role } = people;
  const ours = `${caller}, ${creditor.name}`;
  const other = role ? `${name} (${role})` : name;
  const paid = parts.map(({ amount, on }) => ({ amount: euro(amount), on: day(on) }));
  const letter = toldLetter(message, {
    subject: calledOn === date ? text.subjectToday : text.subject(day(calledOn)),
    preheader: text.preheader,
    blocks: [
      sentences(
        text.thanks(formatWeekday(calledOn, language), calledAt),
        message.calledBy === 'us' ? text.weCalled(ours, other) : text.youCalled(other, ours),
        text.agreed,
      ),
      {
        type: 'list',
        items: [
          ...claimLines(message),
          text.parts(paid),
          ...(everythingOn ? [text.everything(day(everythingOn))] : [text.rest(euro(rest))]),
          message.ordersOnHold ? text.ordersOnHold : text.ordersGoOn,
        ],
      },
      paragraph(text.question),
      ...answerBlocks(message, medium),
      paragraph(text.silence),
      sentences(text.pay(groupIban(payment.iban), payment.reference), told.trouble(contactOf(message), null)),
      paragraph(told.reference(message.reference)),
    ],
  });
  return { ...letter, signature: [ours] };
};
