import type { Stamp } from '../compose/composition.ts';
import { sheet } from './measures.ts';
import { type Pdf, write } from './pdf.ts';
import { winAnsi } from './win-ansi.ts';

/** The colour role `paid`. */
const PAID = '#0B6B47';
const TURNED = -7;
const SIZE = 26;
const SPACING = SIZE * 0.12;
const HEIGHT = 62;

/** Room that the turned stamp takes, in points. */
export const STAMP_HEIGHT = HEIGHT + 50;

/** The stamp as vectors, turned seven degrees. Gives the y beneath it. */
export const drawStamp = (pdf: Pdf, { word, date, reference, description }: Stamp, y: number): number => {
  pdf.font('Times-Bold').fontSize(SIZE);
  const width = pdf.widthOfString(winAnsi(word), { characterSpacing: SPACING }) + 48;
  const [x, top] = [(sheet.left + sheet.right - width) / 2, y + 24];
  const draw = () => {
    pdf.save().rotate(TURNED, { origin: [x + width / 2, top + HEIGHT / 2] });
    pdf.lineWidth(1).roundedRect(x, top, width, HEIGHT, 6).stroke(PAID);
    pdf.roundedRect(x + 3, top + 3, width - 6, HEIGHT - 6, 4).stroke(PAID);
    pdf.fillColor(PAID);
    pdf.font('Times-Bold').fontSize(SIZE);
    pdf.text(winAnsi(word), x + 24, top + 10, { characterSpacing: SPACING, lineBreak: false });
    const beneath = winAnsi(`${date} · ${reference}`);
    pdf.font('Times-Roman').fontSize(9.5);
    write(pdf, beneath, { x: x + (width - pdf.widthOfString(beneath)) / 2, y: top + 41, width, size: 9.5 });
    pdf.fillColor('black').restore();
  };
  pdf.addStructure(pdf.struct('Figure', { alt: description }, draw));
  return y + STAMP_HEIGHT;
};
