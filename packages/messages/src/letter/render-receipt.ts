import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { missingFacts } from '../checks/missing-facts.ts';
import { composePaymentReceived, divisionOf, leftOver, stampOf } from '../compose/payment-received.ts';
import type { PaymentReceived } from '../content/payment-received.ts';
import type { Refused } from '../refused.ts';
import { formatDate } from '../text/date.ts';
import { textsIn } from '../text/texts-in.ts';
import { drawEachPage } from './each-page.ts';
import { flowText, startFlow } from './flow.ts';
import { drawSum } from './ledger.ts';
import { drawLogo } from './logo.ts';
import { sheet, type } from './measures.ts';
import { bytesOf, newPdf } from './pdf.ts';
import type { RenderedLetter } from './render-letter.ts';
import { drawStamp } from './stamp.ts';
import { columnsOf, flowTable, type Row } from './table.ts';

const [LABEL, VALUE] = columnsOf([50, 120]);

/** What was paid, by whom, when and how: label and value. */
const facts = (message: PaymentReceived): readonly Row[] => {
  const { language, name } = message.addressee;
  const { receipt } = textsIn[language];
  const pairs: readonly [string, string][] = [
    [receipt.payer, name],
    [receipt.payee, message.creditor.name],
    [receipt.amount, formatEuro(message.amount, language)],
    [receipt.receivedOn, formatDate(message.receivedOn, language)],
    [receipt.method, message.method],
    [receipt.reference, message.reference],
  ];
  return pairs.map(([label, value]) => ({
    kind: 'body',
    rule: true,
    cells: [
      ...(LABEL ? [{ text: label, column: LABEL }] : []),
      ...(VALUE ? [{ text: value, column: { ...VALUE, align: 'left' as const } }] : []),
    ],
  }));
};

/**
 * Bewijs van betaling: what came in and how it was divided, with the stamp when nothing is left.
 *
 * @returns the PDF, or the facts that are missing
 */
export const renderReceipt = async (message: PaymentReceived): Promise<RenderedLetter | Refused> => {
  const missing = missingFacts(message);
  if (missing.length > 0) return { ok: false, missing };
  const composition = composePaymentReceived(message);
  const { language, creditor, marks } = composition;
  const { receipt, paymentReceived } = textsIn[language];
  const title = `${receipt.title}, ${creditor.name}`;
  const pdf = newPdf({ language, title, author: creditor.name, date: message.date });
  const flow = startFlow(pdf, sheet.letterhead);
  const beneathLogo = drawLogo(pdf, creditor, flow.y);
  if (beneathLogo === undefined)
    flowText(flow, creditor.name, { face: 'Times-Bold', size: type.name, leading: 20, after: 36 });
  else flow.y = beneathLogo + 30;
  flowText(flow, receipt.title, { name: 'H1', face: 'Times-Bold', size: 20, leading: 26, after: 12 });
  flowTable(flow, facts(message));
  flowText(flow, paymentReceived.division, { name: 'H2', face: 'Times-Bold', size: type.heading, after: 3 });
  drawSum(flow, divisionOf(message));
  const stamp = stampOf(message);
  if (stamp) flow.y = drawStamp(pdf, stamp, flow.y);
  flowText(flow, leftOver(message));
  flowText(flow, marks.join(' · '), { size: type.small });
  drawEachPage(pdf, composition, false);
  return { ok: true, pdf: await bytesOf(pdf) };
};
