import type { Composition } from '../compose/composition.ts';
import { plainBlock } from './plain-block.ts';
import { wrap } from './wrap.ts';

/** The same message without any markup, with the same facts. */
export const plainText = (composition: Composition): string => {
  const {
    creditor,
    date,
    delivery,
    to,
    salutation,
    blocks,
    closing,
    signature,
    beneath,
    marks,
    doubt,
    behalf,
  } = composition;
  const parts: readonly (readonly string[])[] = [
    [creditor.name],
    [to, delivery ? `${delivery} · ${date}` : date],
    [salutation],
    ...blocks.map((block) => plainBlock(block, composition)),
    [closing, ...signature],
    ...beneath.map((block) => plainBlock(block, composition)),
    [
      '-- ',
      `${creditor.name}, ${creditor.street}, ${creditor.postcode} ${creditor.city}`,
      [creditor.phone, creditor.email, creditor.website].filter(Boolean).join(' · '),
      marks.join(' · '),
      ...(behalf ? wrap(behalf) : []),
      ...wrap(doubt),
    ],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};
