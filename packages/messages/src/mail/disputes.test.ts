import { describe, expect, test } from 'vitest';
import { deGroot, inEnglish } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';
import {
  disputeOfPart,
  disputePartly,
  disputeReceived,
  disputeRejected,
  disputeToMediation,
  disputeUpheld,
  disputeWithdrawn,
} from '../samples/told.ts';

describe('an objection that came in', () => {
  test('of a whole invoice: what, by when an answer, and nothing to pay', () => {
    const { subject, unwrapped } = sent(disputeReceived());
    expect(subject).toBe('Uw melding over factuur 2026-1187');
    expect(unwrapped).toContain('U gaf aan: niet geleverd.');
    expect(unwrapped).toContain('U krijgt uiterlijk 2 oktober 2026 antwoord van ons.');
    expect(unwrapped).toContain('Tot u antwoord heeft, hoeft u deze factuur niet te betalen.');
    expect(unwrapped).toContain('Noem bij vragen kenmerk 7F3-K2Q.');
    expect(unwrapped).not.toContain('Bekijk en betaal');
  });

  test('of a part: the rest stays payable', () => {
    const { unwrapped } = sent(disputeOfPart());
    expect(unwrapped).toContain(
      'Het gaat om € 350,00. Tot u antwoord heeft, hoeft u dat deel niet te betalen.',
    );
    expect(unwrapped).toContain('De andere € 896,30 van deze factuur kunt u gewoon betalen.');
    expect(unwrapped).toContain('Bekijk en betaal:');
  });
});

describe('our answer', () => {
  test('upheld: an apology, the credit, and what is left', () => {
    const { unwrapped } = sent(disputeUpheld());
    expect(unwrapped).toContain('U heeft gelijk. Onze excuses voor de fout.');
    expect(unwrapped).toContain('Wij halen € 1.246,30 van factuur 2026-1187 af.');
    expect(unwrapped).toContain('Van deze factuur staat niets meer open.');
  });

  test('partly: the credit, why, and what is still to be paid by a day', () => {
    const { unwrapped } = sent(disputePartly());
    expect(unwrapped).toContain('U heeft voor een deel gelijk.');
    expect(unwrapped).toContain('Twee van de vijf dozen waren leeg.');
    expect(unwrapped).toContain(
      'staat nog € 1.096,30 open. Wilt u dat bedrag uiterlijk 2 oktober 2026 betalen?',
    );
  });

  test('rejected: the reason of a person in its paragraphs, and days to pay', () => {
    const { text, unwrapped, html } = sent(disputeRejected());
    expect(unwrapped).toContain('Volgens ons klopt de factuur.');
    expect(text).toContain(
      'Dit is onze reden:\n\n  De bestelling is op 24 augustus bij u bezorgd.\n\n  Uw collega tekende voor ontvangst.',
    );
    expect(html).toMatch(/<blockquote[^>]*><p[^>]*>De bestelling[^<]*<\/p><p[^>]*>Uw collega/);
    expect(unwrapped).toContain('U kunt € 1.246,30 tot en met 2 oktober 2026 betalen.');
    expect(unwrapped).toContain('Bent u het niet eens met ons antwoord?');
  });

  test('to a mediator: paused until a day, and nothing is asked', () => {
    const { unwrapped } = sent(disputeToMediation());
    expect(unwrapped).toContain('Daarom kijkt een onafhankelijke bemiddelaar mee.');
    expect(unwrapped).toContain('Tot en met 6 november 2026 hoeft u deze factuur niet te betalen.');
    expect(unwrapped).not.toContain('Bekijk en betaal');
  });

  test('withdrawn: what is open again', () => {
    const { unwrapped } = sent(disputeWithdrawn());
    expect(unwrapped).toContain('U heeft uw melding over factuur 2026-1187 ingetrokken.');
    expect(unwrapped).toContain('staat nog € 1.246,30 open.');
  });

  test('what a person wrote stays text', () => {
    const { html } = sent({ ...disputeRejected(), note: '<script>alert(1)</script> & meer' });
    expect(html).toContain('&lt;script>alert(1)&lt;/script> &amp; meer');
    expect(html).not.toContain('<script>');
  });

  test('in English', () => {
    const { subject, unwrapped } = sent(disputeRejected(inEnglish(deGroot)));
    expect(subject).toBe('Answer to your report about invoice 2026-1187');
    expect(unwrapped).toContain('This is our reason:');
    expect(unwrapped).toContain('You can pay € 1,246.30 up to and including 2 October 2026.');
  });
});
