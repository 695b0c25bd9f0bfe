import type { List, Quote } from '../compose/composition.ts';
import { type Flow, flowText, makeRoom } from './flow.ts';
import { mm, sheet } from './measures.ts';
import { heightOf, write } from './pdf.ts';

const INDENT = mm(5);
const inside = { x: sheet.left + INDENT, width: sheet.measure - INDENT } as const;
const BETWEEN_ITEMS = 4;
const AFTER = 8;

/** Points of an agreement, each whole on one page behind its dash. */
export const drawList = (flow: Flow, { items }: List): void => {
  const { pdf } = flow;
  const list = pdf.struct('L', flow.language ? { lang: flow.language } : {});
  pdf.addStructure(list);
  for (const item of items) {
    makeRoom(flow, heightOf(pdf, item, inside));
    const { y } = flow;
    const line = pdf.struct('LI');
    list.add(line);
    line.add(pdf.struct('Lbl', {}, () => void write(pdf, '–', { y })));
    line.add(
      pdf.struct('LBody', {}, () => {
        flow.y = write(pdf, item, { ...inside, y });
      }),
    );
    line.end();
    flow.y += BETWEEN_ITEMS;
  }
  list.end();
  flow.y += AFTER - BETWEEN_ITEMS;
};

/** What a person wrote, set in from our own words. */
export const drawQuote = (flow: Flow, { paragraphs }: Quote): void => {
  for (const text of paragraphs) flowText(flow, text, { ...inside, name: 'BlockQuote' });
};
