import { expect, test } from 'vitest';
import { deGroot, inEnglish } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';
import {
  answerDelayed,
  messageAnswered,
  messageReceived,
  paymentNotFound,
  paymentReportReceived,
  promiseConfirmed,
  promiseOfPart,
} from '../samples/told.ts';

test('a promise is confirmed with amount, day and silence until then', () => {
  const { subject, unwrapped } = sent(promiseConfirmed());
  expect(subject).toBe('Onze afspraak: u betaalt op 2 oktober 2026');
  expect(unwrapped).toContain('u betaalt € 1.246,30 op 2 oktober 2026. Dat is voor factuur 2026-1187.');
  expect(unwrapped).toContain('Tot en met 2 oktober 2026 sturen wij over deze factuur geen herinnering.');
});

test('of a part the rest keeps its plan, so no silence is promised', () => {
  const { unwrapped } = sent(promiseOfPart());
  expect(unwrapped).toContain('Daarna staat nog € 646,30 open.');
  expect(unwrapped).not.toContain('geen herinnering');
});

test('"already paid" names the day of the answer and asks nothing', () => {
  const { unwrapped } = sent(paymentReportReceived());
  expect(unwrapped).toContain('U gaf aan dat u facturen 2026-0931 en 2026-0958 al heeft betaald.');
  expect(unwrapped).toContain('U krijgt uiterlijk 29 september 2026 antwoord van ons.');
  expect(unwrapped).toContain('sturen wij over deze facturen geen herinnering. U hoeft nu niets te doen.');
});

test('money that was not found: where we looked, how to show it, and when we go on', () => {
  const { subject, unwrapped } = sent(paymentNotFound());
  expect(subject).toBe('Wij hebben uw betaling niet gevonden');
  expect(unwrapped).toContain('U meldde dat u factuur 2026-1187 al heeft betaald.');
  expect(unwrapped).toContain('Wij zochten op onze rekening van 1 tot en met 24 september');
  expect(unwrapped).toContain('Vóór 1 oktober 2026 sturen wij hierover geen herinnering.');
  expect(unwrapped).toContain('€ 1.246,30');
});

test('an answer has the words of whoever gives it, below the day of what it answers', () => {
  const { subject, unwrapped } = sent(messageAnswered());
  expect(subject).toBe('Ons antwoord op uw bericht van 24 september 2026');
  expect(unwrapped).toContain('Dit is ons antwoord:');
  expect(unwrapped).toContain('Wij sturen maandag een nieuwe deur.');
});

test('a message gets the day of its answer', () => {
  expect(sent(messageReceived()).unwrapped).toContain(
    'U krijgt uiterlijk 29 september 2026 antwoord van ons.',
  );
});

test('our own delay: sorry in one line, a new day, no interest', () => {
  const { subject, unwrapped } = sent(answerDelayed());
  expect(subject).toBe('Ons antwoord komt later: uiterlijk 2 oktober 2026');
  expect(unwrapped).toContain(
    'Ons antwoord op uw voorstel om in delen te betalen laat te lang op zich wachten.',
  );
  expect(unwrapped).toContain('Onze excuses daarvoor. U krijgt uiterlijk 2 oktober 2026 antwoord van ons.');
  expect(unwrapped).toContain('Over de dagen dat u op ons wacht, rekenen wij geen rente.');
  expect(sent(answerDelayed(deGroot, 'dispute')).unwrapped).toContain('uw melding over de factuur');
});

test('in English', () => {
  expect(sent(answerDelayed(inEnglish(deGroot))).unwrapped).toContain(
    'We charge no interest over the days that you wait for us.',
  );
});
