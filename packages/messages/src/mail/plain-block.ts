import type { Block, Composition, Ledger, LedgerRow, LedgerSection, Sum } from '../compose/composition.ts';
import { groupIban } from '../text/iban.ts';
import { textsIn } from '../text/texts-in.ts';
import { atEdges, wrap } from './wrap.ts';

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

/** One part of a message as lines of plain text. */
export const plainBlock = (block: Block, { language, creditor }: Composition): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return wrap(block.text);
    case 'ledger':
      return ledger(block);
    case 'sum':
      return sum(block);
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
