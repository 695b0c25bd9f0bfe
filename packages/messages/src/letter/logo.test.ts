import { expect, test } from 'vitest';
import type { Message } from '../content/message.ts';
import { paidWhole, reminder } from '../samples/messages.ts';
import { pdfPages } from '../samples/pdf-text.ts';
import { timmer } from '../samples/people.ts';
import { renderLetter } from './render-letter.ts';
import { renderLetters } from './render-letters.ts';
import { renderReceipt } from './render-receipt.ts';

/** One blue pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOQ9+4HAAGiAQrn3QZSAAAAAElFTkSuQmCC',
  'base64',
);
const SHOWN = { url: 'https://betalen.timmer.example/api/logo/timmer/1', width: 40, height: 40 };

const under = <Written extends Message>(message: Written, picture: Uint8Array | undefined): Written => ({
  ...message,
  creditor: { ...timmer, logo: { ...SHOWN, ...(picture && { picture }) } },
});

const bytesOf = async (letter: ReturnType<typeof renderLetter>): Promise<string> => {
  const rendered = await letter;
  if (!rendered.ok) throw new RangeError(rendered.missing.join(', '));
  return Buffer.from(rendered.pdf).toString('latin1');
};

const namesIn = (pdf: string): number =>
  pdfPages(Buffer.from(pdf, 'latin1'))[0]?.match(/Timmer & Zn/g)?.length ?? 0;
const picturesIn = (pdf: string): number => pdf.match(/\/Subtype \/Image/g)?.length ?? 0;

test('a logo takes the place of the name at the head, and is read aloud as that name', async () => {
  const [plain, drawn] = [
    await bytesOf(renderLetter(reminder())),
    await bytesOf(renderLetter(under(reminder(), PICTURE))),
  ];
  expect(picturesIn(drawn)).toBe(1);
  expect(drawn).toContain('/S /Figure');
  expect(drawn).toContain('/Alt (Timmer & Zn)');
  expect(namesIn(plain) - namesIn(drawn)).toBe(1);
});

test('without its bytes the name stands in type', async () => {
  const bare = await bytesOf(renderLetter(under(reminder(), undefined)));
  expect(picturesIn(bare)).toBe(0);
  expect(bare).toBe(await bytesOf(renderLetter({ ...reminder(), creditor: timmer })));
});

test('a run of letters carries the picture once', async () => {
  const run = [under(reminder(), PICTURE), under(reminder(), Buffer.from(PICTURE))];
  expect(picturesIn(await bytesOf(renderLetters(run)))).toBe(1);
});

test('a receipt has it too', async () => {
  expect(picturesIn(await bytesOf(renderReceipt(under(paidWhole(), PICTURE))))).toBe(1);
});
