import type { Creditor } from '../content/creditor.ts';
import { mm, sheet } from './measures.ts';
import type { Pdf } from './pdf.ts';

type Picture = Parameters<Pdf['image']>[0];

/** Room for a logo above the window, in points. */
const BOX = { width: mm(60), height: mm(14) } as const;
const BENEATH = 6;

/** What stands in a document already: a run of letters carries the picture once. */
const opened = new WeakMap<Pdf, Map<string, Picture>>();

/** A document that is asked twice gives the same picture; its types do not tell that it can be asked. */
const open = (
  pdf: Pdf & { openImage?: (picture: Buffer) => Picture },
  url: string,
  bytes: Uint8Array,
): Picture => {
  const known = opened.get(pdf) ?? new Map<string, Picture>();
  opened.set(pdf, known);
  const picture = known.get(url) ?? pdf.openImage?.(Buffer.from(bytes)) ?? Buffer.from(bytes);
  known.set(url, picture);
  return picture;
};

/** Draws the logo of a creditor at the head of a page, named for who listens. Gives the y beneath it; nothing without. */
export const drawLogo = (pdf: Pdf, { name, logo }: Creditor, y: number): number | undefined => {
  if (!logo?.picture) return undefined;
  const picture = open(pdf, logo.url, logo.picture);
  const { width, height } = BOX;
  const draw = () => {
    pdf.image(picture, sheet.left, y, { fit: [width, height], valign: 'center' });
  };
  pdf.addStructure(pdf.struct('Figure', { alt: name }, draw));
  return y + height + BENEATH;
};
