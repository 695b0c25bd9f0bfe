import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import PDFDocument from 'pdfkit';
import { sheet, type } from './measures.ts';
import { winAnsi } from './win-ansi.ts';

export type Pdf = PDFKit.PDFDocument;
export type Face = 'Times-Roman' | 'Times-Bold' | 'Times-Italic';

type About = {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly date: PlainDate;
};

/**
 * A tagged A4 document whose bytes follow from its content alone: its dates and its id come from the day of
 * the message.
 */
export const newPdf = ({ language, title, author, date }: About): Pdf =>
  new PDFDocument({
    size: 'A4',
    margin: 0,
    font: 'Times-Roman',
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Author: author, Creator: 'Voldaan', CreationDate: new Date(`${date}T12:00:00Z`) },
  });

/** Closes the document and gives its bytes. */
export const bytesOf = (pdf: Pdf): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
    pdf.end();
  });

export type Write = {
  readonly x?: number;
  readonly y: number;
  readonly width?: number;
  readonly face?: Face;
  readonly size?: number;
  readonly leading?: number;
  readonly align?: 'left' | 'right';
};

const prepare = (pdf: Pdf, { width, face, size, leading, align }: Omit<Write, 'y'>) => {
  pdf.font(face ?? 'Times-Roman').fontSize(size ?? type.text);
  return {
    width: width ?? sheet.measure,
    align: align ?? 'left',
    lineGap: (leading ?? type.leading) - pdf.currentLineHeight(true),
  };
};

/** Height that a text takes, in points. */
export const heightOf = (pdf: Pdf, text: string, how: Omit<Write, 'y'>): number =>
  pdf.heightOfString(winAnsi(text), prepare(pdf, how));

/** Writes a text and gives the y beneath it. */
export const write = (pdf: Pdf, text: string, how: Write): number => {
  pdf.text(winAnsi(text), how.x ?? sheet.left, how.y, prepare(pdf, how));
  return pdf.y;
};

/** Adds a tagged part to the document: a paragraph, a heading, a table. */
export const tag = (pdf: Pdf, name: string, draw: () => void, lang?: Language): void => {
  pdf.addStructure(pdf.struct(name, lang ? { lang } : {}, draw));
};

/** Draws what is no content: rules, fold marks, page numbers. Readers aloud pass it over. */
export const artifact = (pdf: Pdf, draw: () => void): void => {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
};

export const hairline = (pdf: Pdf, y: number, from: number = sheet.left, to: number = sheet.right): void => {
  pdf.moveTo(from, y).lineTo(to, y).lineWidth(0.5).stroke('black');
};
