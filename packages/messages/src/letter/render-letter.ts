import { missingOnPaper } from '../checks/missing-facts.ts';
import { compose } from '../compose/compose.ts';
import type { Block, Composition } from '../compose/composition.ts';
import type { Message } from '../content/message.ts';
import type { Refused } from '../refused.ts';
import { drawEachPage } from './each-page.ts';
import { drawFirstPage } from './first-page.ts';
import { type Flow, flowText, makeRoom, startFlow } from './flow.ts';
import { drawLedger, drawSum } from './ledger.ts';
import { type } from './measures.ts';
import { drawPayment } from './payment.ts';
import { bytesOf, heightOf, newPdf } from './pdf.ts';
import { drawStamp, STAMP_HEIGHT } from './stamp.ts';

export type RenderedLetter = { readonly ok: true; readonly pdf: Uint8Array };

const SIGNATURE_SPACE = 18;

const drawBlock = (flow: Flow, block: Block, composition: Composition): void => {
  if (block.type === 'paragraph') flowText(flow, block.text);
  else if (block.type === 'link') flowText(flow, `${block.label}: ${block.url}`);
  else if (block.type === 'ledger') drawLedger(flow, block);
  else if (block.type === 'sum') drawSum(flow, block);
  else if (block.type === 'payment') drawPayment(flow, block.payment, composition);
  else {
    makeRoom(flow, STAMP_HEIGHT);
    flow.y = drawStamp(flow.pdf, block, flow.y);
  }
};

const closingHeight = ({ signature }: Composition): number =>
  type.leading * (1 + signature.length) + SIGNATURE_SPACE;

/** The blocks; the last paragraph stays with the signature, which never stands alone on a page. */
const drawBlocks = (flow: Flow, composition: Composition): void => {
  const last = composition.blocks.at(-1);
  for (const block of composition.blocks) {
    if (block === last && block.type === 'paragraph') {
      makeRoom(flow, heightOf(flow.pdf, block.text, {}) + type.leading + closingHeight(composition));
    }
    drawBlock(flow, block, composition);
  }
};

const drawClosing = (flow: Flow, composition: Composition): void => {
  const { closing, signature } = composition;
  makeRoom(flow, closingHeight(composition));
  flowText(flow, closing, { after: SIGNATURE_SPACE });
  flowText(flow, signature.join('\n'));
};

/**
 * Writes a message as a letter for the window envelope: A4, black on white, with the QR and the code to type.
 * The same message gives the same bytes.
 *
 * @returns the PDF, or the facts without which it must not be printed
 */
export const renderLetter = async (message: Message): Promise<RenderedLetter | Refused> => {
  const missing = missingOnPaper(message);
  if (missing.length > 0) return { ok: false, missing };
  const composition = compose(message, 'letter');
  const { title, language, creditor, salutation } = composition;
  const pdf = newPdf({ language, title, author: creditor.name, date: message.date });
  const flow = startFlow(pdf, drawFirstPage(pdf, composition, message.addressee));
  flowText(flow, salutation);
  drawBlocks(flow, composition);
  drawClosing(flow, composition);
  for (const block of composition.beneath) drawBlock(flow, block, composition);
  drawEachPage(pdf, composition, true);
  return { ok: true, pdf: await bytesOf(pdf) };
};
