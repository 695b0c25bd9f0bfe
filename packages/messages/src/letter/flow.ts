import type { Language } from '@voldaan/domain/money/euro.ts';
import { sheet } from './measures.ts';
import { heightOf, type Pdf, tag, type Write, write } from './pdf.ts';

/** Text that runs down the pages; a part that does not fit begins a new page. */
export type Flow = {
  readonly pdf: Pdf;
  y: number;
  /** Of what is drawn now, where it is not the language of the document. */
  language?: Language;
};

export const startFlow = (pdf: Pdf, y: number): Flow => ({ pdf, y });

/** Begins a new page when fewer points are left than a part needs. Whether it did. */
export const makeRoom = (flow: Flow, points: number): boolean => {
  if (flow.y + points <= sheet.bottom) return false;
  newPage(flow);
  return true;
};

/** Goes on at the top of a new page. */
export const newPage = (flow: Flow): Flow => {
  flow.pdf.addPage();
  flow.y = sheet.nextPage;
  return flow;
};

/** A paragraph, whole on one page, and the space after it. */
export const flowText = (
  flow: Flow,
  text: string,
  { name = 'P', after = 8, ...how }: Omit<Write, 'y'> & { name?: string; after?: number } = {},
): void => {
  makeRoom(flow, heightOf(flow.pdf, text, how));
  const draw = () => {
    flow.y = write(flow.pdf, text, { ...how, y: flow.y });
  };
  tag(flow.pdf, name, draw, flow.language);
  flow.y += after;
};
