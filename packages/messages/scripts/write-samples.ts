import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { Message } from '../src/content/message.ts';
import { renderLetter } from '../src/letter/render-letter.ts';
import { renderReceipt } from '../src/letter/render-receipt.ts';
import { renderMail } from '../src/mail/render-mail.ts';
import { toldTo } from '../src/samples/all-told.ts';
import { costsBeside, costsOver } from '../src/samples/law.ts';
import {
  claimsForgiven,
  fourteenDayNotice,
  notice,
  noticeOfDefault,
  noticeOfDefaultClaiming,
  noticeOfDefaultToConsumer,
  noticeWithLater,
  paidAfterDefault,
  paidInPart,
  paidWhole,
  reminder,
} from '../src/samples/messages.ts';
import { deGroot, inEnglish, yilmaz } from '../src/samples/people.ts';
import { everything, manyInvoices, twoBills } from '../src/samples/statements.ts';

const samples: Readonly<Record<string, Message>> = {
  'reminder-nl': reminder(),
  'reminder-en': reminder(inEnglish(deGroot)),
  'reminder-everything-nl': reminder(deGroot, everything),
  'notice-nl': notice(yilmaz, twoBills),
  'notice-en': notice(inEnglish(deGroot)),
  'notice-long-nl': notice(deGroot, manyInvoices(60)),
  'default-nl': noticeOfDefault(deGroot, everything),
  'default-en': noticeOfDefault(inEnglish(deGroot)),
  'notice-later-nl': noticeWithLater(),
  'notice-later-en': noticeWithLater(inEnglish(deGroot)),
  'fourteen-nl': fourteenDayNotice(),
  'fourteen-en': fourteenDayNotice(inEnglish(yilmaz)),
  'fourteen-vat-nl': fourteenDayNotice(yilmaz, twoBills, costsOver(twoBills.total, cents(8_86))),
  'fourteen-beside-nl': fourteenDayNotice(
    yilmaz,
    twoBills,
    costsBeside(twoBills.total, cents(200_00), plainDate('2026-09-01')),
  ),
  'default-claiming-nl': noticeOfDefaultClaiming(),
  'default-claiming-en': noticeOfDefaultClaiming(inEnglish(deGroot)),
  'default-consumer-nl': noticeOfDefaultToConsumer(),
  'default-many-nl': noticeOfDefaultClaiming(deGroot, manyInvoices(12)),
  'forgiven-nl': claimsForgiven(),
  'paid-after-default-nl': paidAfterDefault(),
  'paid-nl': paidWhole(),
  'paid-en': paidWhole(inEnglish(deGroot)),
  'part-nl': paidInPart(yilmaz),
};

const told = Object.fromEntries(
  [deGroot, yilmaz, inEnglish(yilmaz)].flatMap((addressee) =>
    toldTo(addressee).map(([name, message]) => [
      `${name.replaceAll(' ', '-')}-${addressee === deGroot ? 'business' : 'consumer'}-${addressee.language}`,
      message,
    ]),
  ),
);

/** Writes every sample as mail, letter and receipt into a folder, for people to look at. */
export const writeSamples = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const [name, message] of Object.entries({ ...samples, ...told })) {
    const mail = renderMail(message);
    const paper =
      message.kind === 'payment-received' ? await renderReceipt(message) : await renderLetter(message);
    if (!mail.ok || !paper.ok) throw new Error(`${name} lacks a fact`);
    await writeFile(join(folder, `${name}.html`), mail.html);
    await writeFile(join(folder, `${name}.txt`), `${mail.subject}\n\n${mail.text}`);
    await writeFile(join(folder, `${name}.pdf`), paper.pdf);
  }
};
