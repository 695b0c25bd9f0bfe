import { describe, expect, test } from 'vitest';
import { allSamples } from '../samples/all.ts';
import { reminder } from '../samples/messages.ts';
import { timmer } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';

const words = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

// Amounts, days, numbers of invoices, addresses, phone numbers, and marks such as "7F3-K2Q".
const FACT =
  /€ [\d.,]+\d|\d{1,2} \p{L}+ \d{4}|\d{4}-[C\d]\d+|https:\S+|\S+@\S+\w|\d{3} \d{3} \d{2} \d{2}|[\dA-Z]{3,4}-[\dA-Z]{3,4}/gu;

describe.each(allSamples)('%s as HTML', (_, message) => {
  test('tells the same amounts, days, numbers and addresses as the plain text', () => {
    const { html, text } = sent(message);
    const facts = text.match(FACT) ?? [];
    expect(facts.length).toBeGreaterThan(3);
    const shown = words(html);
    expect(facts.filter((fact) => !shown.includes(fact))).toEqual([]);
  });

  test('can be read aloud and in the dark', () => {
    const { html } = sent(message);
    expect(html).toContain(`<html lang="${message.addressee.language}">`);
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(html).toContain('@media (prefers-color-scheme: dark)');
    expect(html.match(/<h1/g)).toHaveLength(1);
    const tables = html.match(/<table[^>]*>(?:<caption)?/g) ?? [];
    expect(tables.filter((table) => !/role="presentation"|<caption$/.test(table))).toEqual([]);
  });

  test('carries no image, script or step name that a filter or a counter could read', () => {
    const { html } = sent(message);
    expect(html).not.toMatch(/<img|<script|class="[^"]*(?:reminder|notice|aanmaning)/);
  });
});

test('plain text keeps within 76 columns, addresses apart', () => {
  for (const [name, message] of allSamples) {
    const long = sent(message)
      .text.split('\n')
      .filter((line) => line.length > 76 && !line.startsWith('https:'));
    expect(long, name).toEqual([]);
  }
});

test('a logo stands in for the name, and the name for a logo that is not shown', () => {
  const { html } = sent({
    ...reminder(),
    creditor: { ...timmer, logo: { url: 'https://timmer.example/logo.png', width: 120, height: 40 } },
  });
  expect(html).toContain(
    '<img src="https://timmer.example/logo.png" alt="Timmer &amp; Zn" width="120" height="40"',
  );
});

test('the colour of the administration is a band at the top and nothing else', () => {
  const { html } = sent({ ...reminder(), creditor: { ...timmer, color: '#AA5500' } });
  expect(html.match(/#AA5500/g)).toHaveLength(1);
});

test('names from outside cannot become markup', () => {
  const { html } = sent({ ...reminder(), creditor: { ...timmer, name: '<script>alert(1)</script>' } });
  expect(html).not.toContain('<script>');
});
