import type { Block, Composition, Ledger } from '../compose/composition.ts';
import { addressLines } from '../content/address-lines.ts';
import type { Addressee } from '../content/addressee.ts';
import { textsIn } from '../text/texts-in.ts';
import { transferLines } from './transfer-lines.ts';

const ledgerText = ({ columns, asked, total, apart }: Ledger): readonly string[] => [
  columns.join(' '),
  ...[...asked, ...apart].flatMap(({ title, rows }) => [
    ...(title ? [title] : []),
    ...rows.map(({ number, issued, payBy, open, note }) =>
      [number, issued, payBy, open, note].filter(Boolean).join(' '),
    ),
  ]),
  ...(total ? [`${total.label} ${total.amount}`] : []),
];

const blockText = (block: Block, { creditor, language }: Composition): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return [block.text];
    case 'ledger':
      return ledgerText(block);
    case 'sum':
      return [...block.rows, { ...block.total, text: block.total.label }].map(
        ({ text, amount }) => `${text} ${amount}`,
      );
    case 'schedule':
      return [
        block.columns.join(' '),
        ...block.rows.map(({ payBy, amount, left }) => `${payBy} ${amount} ${left}`),
        `${block.total.label} ${block.total.amount}`,
      ];
    case 'list':
      return block.items;
    case 'quote':
      return block.paragraphs;
    case 'payment': {
      const { pay } = textsIn[language];
      const { enterUrl, typedCode } = block.payment;
      return [
        pay.howToPay,
        ...transferLines(block.payment, creditor, language),
        `${pay.scan} ${pay.online(enterUrl)} ${typedCode}`,
      ];
    }
    case 'link':
      return [`${block.label}: ${block.url}`];
    case 'stamp':
      return [block.word, block.date];
  }
};

const bodyText = (composition: Composition, blocks = composition.blocks): readonly string[] => [
  composition.salutation,
  ...blocks.flatMap((block) => blockText(block, composition)),
  composition.closing,
  ...composition.signature,
  ...composition.beneath.flatMap((block) => blockText(block, composition)),
];

const translationText = (translation: Composition): readonly string[] => [
  textsIn[translation.language].letter.translation,
  ...bodyText(
    translation,
    translation.blocks.filter(({ type }) => type !== 'payment'),
  ),
];

/** What a letter says, from the window to the last translated word, a paragraph a part; without its annex. */
export const letterText = (composition: Composition, addressee: Addressee): string => {
  const { creditor, date, about, language, translation } = composition;
  return [
    `${creditor.name}, ${creditor.street}, ${creditor.postcode} ${creditor.city}`,
    ...addressLines(addressee),
    `${creditor.city}, ${date}`,
    `${textsIn[language].letter.about} ${about}`,
    ...bodyText(composition),
    ...(translation ? translationText(translation) : []),
  ].join('\n\n');
};
