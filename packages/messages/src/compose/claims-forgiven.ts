import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { ClaimsForgiven } from '../content/claims-forgiven.ts';
import { formatDate } from '../text/date.ts';
import { greeted } from '../text/greeted.ts';
import { textsIn } from '../text/texts-in.ts';
import { numbersOf } from './claims.ts';
import { type Composition, paragraph, type Sum } from './composition.ts';
import { frame, subjectLine } from './frame.ts';
import { unbroken } from './way-in.ts';

const PARTS = ['principal', 'interest', 'costs'] as const;

const forgivenTable = ({ forgiven, total, addressee: { language } }: ClaimsForgiven): Sum => {
  const { claimsForgiven: text } = textsIn[language];
  return {
    type: 'sum',
    caption: text.caption,
    rows: forgiven.flatMap((invoice) =>
      PARTS.filter((part) => invoice[part] > 0).map((part) => ({
        text: text.line[part](invoice.number),
        amount: formatEuro(invoice[part], language),
      })),
    ),
    total: { label: text.total, amount: formatEuro(total, language) },
  };
};

/** Kwijtschelding, in words. */
export const composeClaimsForgiven = (message: ClaimsForgiven): Composition => {
  const { creditor, forgiven, stillOpen } = message;
  const { language, salutationName } = message.addressee;
  const { common, claimsForgiven: text, paymentReceived } = textsIn[language];
  const total = formatEuro(message.total, language);
  const open = stillOpen.map((line) =>
    paymentReceived.stillOpen(
      line.number,
      formatEuro(line.open, language),
      formatDate(line.dueDate, language),
    ),
  );
  return {
    ...frame(message, null),
    ...subjectLine(text.subject(numbersOf(forgiven))),
    preheader: text.preheader(total),
    salutation: common.dear(greeted(salutationName, language)),
    blocks: [
      paragraph(text.opening(total)),
      forgivenTable(message),
      paragraph(text.forGood),
      paragraph(open.join(' ') || text.nothingOpen),
      paragraph(text.question({ ...creditor, phone: unbroken(creditor.phone) })),
    ],
    closing: common.kindRegards,
    signature: [`${creditor.contactName}, ${creditor.name}`],
  };
};
