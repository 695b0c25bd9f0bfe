import { epcQrPayload } from '@voldaan/formats/qr/epc-qr-payload.ts';
import { qrMatrix } from '@voldaan/formats/qr/qr-matrix.ts';
import type { Composition } from '../compose/composition.ts';
import type { PaymentDetails } from '../content/payment-details.ts';
import { textsIn } from '../text/texts-in.ts';
import { type Flow, makeRoom } from './flow.ts';
import { mm, sheet, type } from './measures.ts';
import { type Pdf, tag, write } from './pdf.ts';
import { transferLines } from './transfer-lines.ts';

const NAME_MOST = 70;

/** A QR code of 25 mm as filled squares, for the app of a bank (EPC069-12). */
const drawQr = (pdf: Pdf, payload: string, x: number, y: number): void => {
  const rows = qrMatrix(payload);
  const side = sheet.qr / rows.length;
  for (const [down, row] of rows.entries()) {
    for (const [across, dark] of row.entries()) {
      if (dark) pdf.rect(x + across * side, y + down * side, side, side);
    }
  }
  pdf.fill('black');
};

/** How to pay from paper: the data of the transfer, the QR, and beside it the code to type. */
export const drawPayment = (
  flow: Flow,
  payment: PaymentDetails,
  { creditor, language }: Composition,
): void => {
  const { pay, letter } = textsIn[language];
  const { pdf } = flow;
  makeRoom(flow, sheet.qr + type.leading + 12);
  tag(pdf, 'H2', () => {
    flow.y = write(pdf, pay.howToPay, { y: flow.y, face: 'Times-Bold' }) + 7;
  });
  const top = flow.y;
  const payload = epcQrPayload({
    name: creditor.name.slice(0, NAME_MOST),
    iban: payment.iban,
    amount: payment.amount,
    text: payment.reference,
  });
  const image = { alt: letter.qrDescription };
  pdf.addStructure(pdf.struct('Figure', image, () => drawQr(pdf, payload, sheet.left, top)));
  const x = sheet.left + sheet.qr + mm(8);
  tag(pdf, 'P', () => {
    write(pdf, transferLines(payment, creditor, language).join('\n'), { x, y: top, width: mm(70) });
  });
  tag(pdf, 'P', () => {
    const right = x + mm(72);
    const below = write(pdf, `${pay.scan}\n${pay.online(payment.enterUrl)}`, {
      x: right,
      y: top,
      width: sheet.right - right,
    });
    write(pdf, payment.typedCode, { x: right, y: below + 2, face: 'Times-Bold', size: 14 });
  });
  flow.y = Math.max(top + sheet.qr, pdf.y) + type.leading;
};
