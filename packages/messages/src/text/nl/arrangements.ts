import type {
  ArrangementCounteredText,
  ArrangementReceivedText,
  ArrangementRefusedText,
  ScheduleText,
} from '../arrangement-texts.ts';
import { common } from './common.ts';

export const schedule: ScheduleText = {
  columns: ['Uiterlijk', 'Bedrag', 'Daarna nog open'],
  total: 'Samen',
  leftAfter: (left) => `daarna nog ${left}`,
};

export const arrangementReceived: ArrangementReceivedText = {
  subject: (reference) => `Uw voorstel om in delen te betalen, kenmerk ${reference}`,
  opening: (numbers) => `Wij hebben uw voorstel ontvangen. Het gaat om ${common.invoices(numbers)}.`,
  caption: 'Uw voorstel',
  request: 'Een collega kijkt persoonlijk naar uw voorstel.',
};

export const arrangementCountered: ArrangementCounteredText = {
  subject: (reference) => `Ons voorstel om in delen te betalen, kenmerk ${reference}`,
  preheader: (validUntil) => `U kunt tot en met ${validUntil} antwoorden`,
  opening: (proposedOn, numbers) =>
    `Dank u voor uw voorstel van ${proposedOn}. Wij stellen een andere regeling voor. Het gaat om ${common.invoices(numbers)}.`,
  caption: 'Ons voorstel',
  free: 'Ook deze regeling kost u niets extra.',
  valid: (validUntil, invoices) =>
    `U kunt tot en met ${validUntil} ja of nee zeggen. Tot dan sturen wij over ${invoices === 1 ? 'deze factuur' : 'deze facturen'} geen herinnering.`,
  lapses: 'Horen wij niets? Dan vervalt ons voorstel. Daarna gaat alles verder zoals het was.',
  otherwise: ({ contactName, phone, email }) =>
    `Past dit u niet? Bel ${contactName}, ${phone}. Mailen mag ook: ${email}. Dan kijken wij samen wat wel kan.`,
  answer: 'Bekijk en antwoord',
};

export const arrangementRefused: ArrangementRefusedText = {
  subject: (reference) => `Antwoord op uw voorstel, kenmerk ${reference}`,
  preheader: 'Lees onze reden, en wat u nu kunt doen',
  opening: 'Wij hebben uw voorstel om in delen te betalen goed bekeken. Wij kunnen er niet mee akkoord gaan.',
  resume: (resumeOn) =>
    `Vóór ${resumeOn} sturen wij hierover geen herinnering. Vanaf die dag gaat alles verder zoals het was.`,
  another: ({ contactName, phone, email }) =>
    `Een ander voorstel doen mag altijd. Bel ${contactName}, ${phone}. Mailen mag ook: ${email}.`,
  page: 'Bekijk wat u kunt doen',
};
