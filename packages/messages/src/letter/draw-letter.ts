import type { Block, Composition } from '../compose/composition.ts';
import type { Addressee } from '../content/addressee.ts';
import { textsIn } from '../text/texts-in.ts';
import { drawCalculation } from './calculation.ts';
import { drawEachPage } from './each-page.ts';
import { drawFirstPage } from './first-page.ts';
import { type Flow, flowText, makeRoom, newPage, startFlow } from './flow.ts';
import { drawLedger, drawSum } from './ledger.ts';
import { drawList, drawQuote } from './list.ts';
import { type } from './measures.ts';
import { drawPayment } from './payment.ts';
import { heightOf, type Pdf } from './pdf.ts';
import { drawSchedule } from './schedule.ts';
import { drawStamp, STAMP_HEIGHT } from './stamp.ts';

const SIGNATURE_SPACE = 8;
const PARAGRAPH_SPACE = 8;
const INTRODUCED_ROW = 2 * type.leading;

const drawBlock = (flow: Flow, block: Block, composition: Composition): void => {
  if (block.type === 'paragraph') flowText(flow, block.text);
  else if (block.type === 'link') flowText(flow, `${block.label}: ${block.url}`);
  else if (block.type === 'ledger') drawLedger(flow, block);
  else if (block.type === 'sum') drawSum(flow, block);
  else if (block.type === 'schedule') drawSchedule(flow, block);
  else if (block.type === 'list') drawList(flow, block);
  else if (block.type === 'quote') drawQuote(flow, block);
  else if (block.type === 'payment') drawPayment(flow, block.payment, composition);
  else {
    makeRoom(flow, STAMP_HEIGHT);
    flow.y = drawStamp(flow.pdf, block, flow.y);
  }
};

const closingHeight = ({ signature }: Composition): number =>
  type.leading * (1 + signature.length) + SIGNATURE_SPACE;

/** Points that a paragraph needs beneath it to stay with the table or the list that it introduces. */
const introducedHeight = (next: Block | undefined): number =>
  next?.type === 'sum' || next?.type === 'list' ? 2 * INTRODUCED_ROW : 0;

/** The blocks; the last paragraph stays with the signature, which never stands alone on a page. */
const drawBlocks = (flow: Flow, composition: Composition): void => {
  const { blocks } = composition;
  const last = blocks.at(-1);
  for (const [index, block] of blocks.entries()) {
    const introduced = introducedHeight(blocks[index + 1]);
    if (introduced > 0 && block.type === 'paragraph') {
      makeRoom(flow, heightOf(flow.pdf, block.text, {}) + PARAGRAPH_SPACE + introduced);
    }
    if (block === last && block.type === 'paragraph') {
      makeRoom(flow, heightOf(flow.pdf, block.text, {}) + PARAGRAPH_SPACE + closingHeight(composition));
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

/** The same words in the reader's language; how to pay stands in the letter itself. */
const drawTranslation = (flow: Flow, composition: Composition): void => {
  newPage(flow).language = composition.language;
  const { translation } = textsIn[composition.language].letter;
  flowText(flow, translation, { name: 'H2', face: 'Times-Bold', size: type.heading, after: 12 });
  flowText(flow, composition.salutation);
  for (const block of composition.blocks) {
    if (block.type !== 'payment') drawBlock(flow, block, composition);
  }
  drawClosing(flow, composition);
  for (const block of composition.beneath) drawBlock(flow, block, composition);
};

/** Draws a letter from the page on that the document stands at: its own pages, counted by themselves. */
export const drawLetter = (pdf: Pdf, composition: Composition, addressee: Addressee): void => {
  const first = pdf.bufferedPageRange().count - 1;
  const flow = startFlow(pdf, drawFirstPage(pdf, composition, addressee));
  flowText(flow, composition.salutation);
  drawBlocks(flow, composition);
  drawClosing(flow, composition);
  for (const block of composition.beneath) drawBlock(flow, block, composition);
  if (composition.translation) drawTranslation(flow, composition.translation);
  if (composition.annex) drawCalculation(newPage(flow), composition.annex);
  drawEachPage(pdf, composition, true, first);
};
