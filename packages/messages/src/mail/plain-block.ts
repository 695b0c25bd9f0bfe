import type {
  Block,
  Composition,
  Ledger,
  LedgerRow,
  LedgerSection,
  Schedule,
  Sum,
} from '../compose/composition.ts';
import { groupIban } from '../text/iban.ts';
import { textsIn } from '../text/texts-in.ts';
import { atEdges, WIDTH, wrap } from './wrap.ts';

type Columns = Ledger['columns'];

const row = (line: LedgerRow, [invoice, issued, payBy]: Columns): readonly string[] => {
  if (line.issued === '') return atEdges(line.number, line.open);
  return [
    ...atEdges(`${invoice} ${line.number}`, line.open),
    `  ${issued.toLowerCase()} ${line.issued}, ${payBy.toLowerCase()} ${line.payBy}`,
    ...(line.note ? [`  ${line.note}`] : []),
  ];
};

const section = ({ title, rows }: LedgerSection, columns: Columns): readonly string[] => [
  ...(title ? ['', title] : []),
  ...rows.flatMap((line) => row(line, columns)),
];

const ledger = ({ caption, columns, asked, total, apart }: Ledger): readonly string[] => [
  caption,
  '-'.repeat(caption.length),
  ...asked.flatMap((part) => section(part, columns)),
  ...(total ? ['', ...atEdges(total.label, total.amount)] : []),
  ...apart.flatMap((part) => section(part, columns)),
];

const sum = ({ caption, rows, total }: Sum): readonly string[] => [
  caption,
  '-'.repeat(caption.length),
  ...rows.flatMap(({ text, amount, note, rest }) => [
    ...atEdges(text, amount),
    ...(note ? wrap(note).map((line) => `  ${line}`) : []),
    ...(rest ? [`  ${rest.text}`] : []),
  ]),
  ...atEdges(total.label, total.amount),
];

const schedule = ({ caption, rows, total }: Schedule): readonly string[] => [
  caption,
  '-'.repeat(caption.length),
  ...rows.flatMap(({ payBy, amount, leftInWords }) => [...atEdges(payBy, amount), `  ${leftInWords}`]),
  ...atEdges(total.label, total.amount),
];

/** Wrapped lines behind a mark, those that follow under its text. */
const marked = (mark: string, text: string): readonly string[] =>
  wrap(text, WIDTH - mark.length).map((line, index) =>
    index === 0 ? `${mark}${line}` : `${' '.repeat(mark.length)}${line}`,
  );

const quote = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.flatMap((text, index) => [...(index > 0 ? [''] : []), ...marked('  ', text)]);

/** One part of a message as lines of plain text. */
export const plainBlock = (block: Block, { language, creditor }: Composition): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return wrap(block.text);
    case 'ledger':
      return ledger(block);
    case 'sum':
      return sum(block);
    case 'schedule':
      return schedule(block);
    case 'list':
      return block.items.flatMap((item) => marked('- ', item));
    case 'quote':
      return quote(block.paragraphs);
    case 'stamp':
      return [`*** ${block.word} ***`, `${block.date} · ${block.reference}`];
    case 'link':
      return [`${block.label}:`, block.url];
    case 'payment': {
      const { pay } = textsIn[language];
      const { payUrl, iban, reference, enterUrl, typedCode } = block.payment;
      return [
        `${pay.viewAndPay}:`,
        payUrl,
        '',
        ...wrap(pay.transfer(groupIban(iban), creditor.name, reference)),
        '',
        ...wrap(pay.typeCode(enterUrl, typedCode)),
      ];
    }
  }
};
