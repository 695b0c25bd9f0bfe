import { type Cents, plus, sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { PaymentReceived } from '../content/payment-received.ts';
import { formatDate, formatStampDate } from '../text/date.ts';
import { greeted } from '../text/greeted.ts';
import { textsIn } from '../text/texts-in.ts';
import { numbersOf } from './claims.ts';
import { type Block, type Composition, paragraph, type Stamp, type Sum } from './composition.ts';
import { frame, subjectLine } from './frame.ts';
import { unbroken } from './way-in.ts';

const euroUnlessNil = (amount: Cents | undefined, language: Language): string | null =>
  amount ? formatEuro(amount, language) : null;

/** How the payment was divided; a line that keeps a rest shows how far it is filled. */
export const divisionOf = ({ settled, amount, addressee: { language } }: PaymentReceived): Sum => {
  const text = textsIn[language].paymentReceived;
  return {
    type: 'sum',
    caption: text.division,
    rows: settled.map(({ number, paid, left, costs, interest }) => ({
      text: text.line(number),
      amount: formatEuro(paid, language),
      ...(costs || interest
        ? { note: text.ofWhich(euroUnlessNil(costs, language), euroUnlessNil(interest, language)) }
        : {}),
      ...(left > 0 && {
        rest: {
          text: text.rest(formatEuro(left, language)),
          paidPercent: Math.floor((paid * 100) / plus(paid, left)),
        },
      }),
    })),
    total: { label: text.total, amount: formatEuro(amount, language) },
  };
};

/** Everything that was paid of the arrangement that this payment completed. */
const keptOf = ({ kept, addressee: { language } }: PaymentReceived): readonly Sum[] => {
  if (!kept) return [];
  const text = textsIn[language].paymentReceived.kept;
  return [
    {
      type: 'sum',
      caption: text.caption,
      rows: kept.terms.map(({ due, amount }) => ({
        text: text.term(formatDate(due, language)),
        amount: formatEuro(amount, language),
      })),
      total: { label: text.total, amount: formatEuro(sum(kept.terms.map(({ amount }) => amount)), language) },
    },
  ];
};

/** The stamp of a payment; undefined while anything claimed is left. */
export const stampOf = ({
  outcome,
  receivedOn,
  reference,
  addressee,
}: PaymentReceived): Stamp | undefined => {
  if (outcome !== 'whole') return undefined;
  const { language } = addressee;
  const text = textsIn[language].paymentReceived;
  return {
    type: 'stamp',
    word: text.stamp,
    date: formatStampDate(receivedOn, language),
    reference,
    description: text.stampDescription(formatDate(receivedOn, language)),
  };
};

/** What is still open after a payment, also when that is nothing. */
export const leftOver = ({
  settled,
  stillOpen,
  arranged,
  addressee: { language },
}: PaymentReceived): string => {
  const text = textsIn[language].paymentReceived;
  const rests = settled
    .filter(({ number, left }) => left > 0 && !arranged?.invoices.includes(number))
    .map(({ number, left }) => text.left(number, formatEuro(left, language)));
  const others = stillOpen.map(({ number, open, dueDate }) =>
    text.stillOpen(number, formatEuro(open, language), formatDate(dueDate, language)),
  );
  const inTerms = arranged
    ? [
        text.arranged(formatEuro(arranged.left, language), {
          amount: formatEuro(arranged.next.amount, language),
          day: formatDate(arranged.next.due, language),
        }),
      ]
    : [];
  return [...inTerms, ...rests, ...others].join(' ') || text.nothingOpen;
};

/** Betaling ontvangen, in words. */
export const composePaymentReceived = (message: PaymentReceived): Composition => {
  const { creditor, settled } = message;
  const { language } = message.addressee;
  const name = greeted(message.addressee.salutationName, language);
  const { common, paymentReceived: text } = textsIn[language];
  const [amount, day] = [formatEuro(message.amount, language), formatDate(message.receivedOn, language)];
  const settledNumbers = [
    ...new Set([...(message.kept?.invoices ?? []), ...numbersOf(settled.filter(({ left }) => left === 0))]),
  ];
  const thanks = [
    text.received(amount, day, message.method),
    ...(settledNumbers.length > 0 ? [text.settled(settledNumbers)] : []),
    text.thanks,
  ].join(' ');
  const stamp = stampOf(message);
  const payRest: readonly Block[] =
    message.outcome === 'part' ? [{ type: 'payment', payment: message.payment }] : [];
  return {
    ...frame(message, message.outcome === 'part' ? message.payment.enterUrl : null),
    ...subjectLine(
      text.subject(message.kept ? settledNumbers : numbersOf(settled), message.outcome === 'whole'),
    ),
    preheader: text.preheader(amount, day),
    salutation: common.dear(name),
    blocks: [
      paragraph(thanks),
      ...(stamp ? [stamp] : []),
      divisionOf(message),
      ...keptOf(message),
      paragraph(leftOver(message)),
      ...payRest,
      paragraph(
        `${text.reference(message.reference)} ${text.question({ ...creditor, phone: unbroken(creditor.phone) })}`,
      ),
      { type: 'link', primary: stamp !== undefined, label: text.viewReceipt, url: message.receiptUrl },
    ],
    closing: common.kindRegards,
    signature: [`${creditor.contactName}, ${creditor.name}`],
  };
};
