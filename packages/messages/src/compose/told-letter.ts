import type { PaymentDetails } from '../content/payment-details.ts';
import type { ToldBase } from '../content/told-base.ts';
import { greeted } from '../text/greeted.ts';
import type { Medium } from '../text/medium.ts';
import { textsIn } from '../text/texts-in.ts';
import type { Contact } from '../text/told-texts.ts';
import { type Block, type Composition, type Paragraph, paragraph } from './composition.ts';
import { frame, subjectLine } from './frame.ts';
import { unbroken } from './way-in.ts';

type Told = ToldBase & { readonly payment?: PaymentDetails | null };

type Words = {
  readonly subject: string;
  readonly preheader: string;
  readonly blocks: readonly Block[];
};

/** A told message around its own words: greeting, and the person who answers for it. */
export const toldLetter = (message: Told, { subject, preheader, blocks }: Words): Composition => {
  const { creditor, addressee, payment } = message;
  const { common } = textsIn[addressee.language];
  return {
    ...frame(message, payment?.enterUrl ?? null),
    ...subjectLine(subject),
    preheader,
    salutation: common.dear(greeted(addressee.salutationName, addressee.language)),
    blocks,
    closing: common.kindRegards,
    signature: [`${creditor.contactName}, ${creditor.name}`],
  };
};

/** Whom the reader can call or mail. */
export const contactOf = ({ creditor }: ToldBase): Contact => ({
  ...creditor,
  phone: unbroken(creditor.phone),
});

/** Several sentences as one paragraph. */
export const sentences = (...texts: readonly string[]): Paragraph => paragraph(texts.join(' '));

/** How to pay, when there is something to pay. */
export const payBlocks = (payment: PaymentDetails | null): readonly Block[] =>
  payment ? [{ type: 'payment', payment }] : [];

/** What a person wrote, after the words that introduce it; nothing when nobody wrote anything. */
export const noteBlocks = (note: string | null, introduction: string): readonly Block[] => {
  const paragraphs = (note ?? '')
    .split(/\n[^\S\n]*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  return paragraphs.length > 0 ? [paragraph(introduction), { type: 'quote', paragraphs }] : [];
};

/** The page on which it can be followed; on paper a personal address would lie open. */
export const followBlocks = (
  { statusUrl, addressee }: ToldBase,
  medium: Medium,
  { label = textsIn[addressee.language].told.follow, primary = false } = {},
): readonly Block[] => (medium === 'mail' ? [{ type: 'link', primary, label, url: statusUrl }] : []);

/** Whom to ask, and under which reference. */
export const questionBlock = (message: ToldBase): Paragraph => {
  const { told } = textsIn[message.addressee.language];
  return sentences(told.question(contactOf(message)), told.reference(message.reference));
};
