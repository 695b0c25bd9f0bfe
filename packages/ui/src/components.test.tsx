import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Amount } from './amount.tsx';
import { Button, ButtonLink } from './button.tsx';
import { DateText } from './date-text.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import { Ledger } from './ledger.tsx';
import { Notice } from './notice.tsx';
import { QrCode } from './qr-code.tsx';
import { Sheet } from './sheet.tsx';
import { Stamp } from './stamp.tsx';
import { StateMark } from './state-mark.tsx';

test('an amount reads as one amount and splits at its sign', () => {
  expect(renderToString(<Amount value={cents(1_246_30)} language="nl" />)).toBe(
    '<span class="amount"><span>€\u00a0</span><span>1.246,30</span></span>',
  );
  expect(renderToString(<Amount value={cents(-50_00)} language="en" />)).toContain('<span>-50.00</span>');
});

test('a ledger is a table that a screen reader can walk, with its total at the foot', () => {
  const rows = [{ key: 'a', label: 'Factuur A', note: 'nog', amount: cents(646_30), paidPercent: 48 }];
  const html = renderToString(
    <Ledger
      caption="Uw facturen"
      columns={['Factuur', 'Open']}
      rows={rows}
      total={{ label: 'Samen', amount: cents(646_30) }}
      language="nl"
    />,
  );
  expect(html).toContain('<caption>Uw facturen</caption>');
  expect(html).toContain('<th scope="col">Open</th>');
  expect(html).toContain('<th scope="row">Factuur A<span class="note">nog</span>');
  expect(html).toContain('<rect width="48%" height="3"></rect>');
  expect(html).toMatch(/<tfoot>.*Samen.*646,30.*<\/tfoot>/);
});

test('a line that is not paid in part has no bar', () => {
  const rows = [{ key: 'a', label: 'A', amount: cents(1), paidPercent: 0 }];
  expect(renderToString(<Ledger caption="C" columns={['A', 'B']} rows={rows} language="nl" />)).not.toContain(
    '<svg',
  );
});

test('the stamp is live text with a name, and stays under 1.5 KB without inline style', () => {
  const html = renderToString(<Stamp on={plainDate('2026-09-29')} reference="7F3K-2Q9D" language="nl" />);
  expect(html).toContain('role="img" aria-label="Voldaan op 29 september 2026"');
  expect(html).toMatch(/>VOLDAAN<.*>29 SEP 2026<.*>7F3K-2Q9D</s);
  expect(html.length).toBeLessThan(1500);
  expect(html).not.toContain('style=');
});

test('a QR code says what it is for', () => {
  const html = renderToString(<QrCode text="BCD" label="QR-code om over te maken" />);
  expect(html).toContain('aria-label="QR-code om over te maken"');
  expect(html).toContain('viewBox="0 0 29 29"');
  expect(html).toContain('<path d="M4 4h1v1h-1z');
});

test('a notice announces itself only where it appears by itself', () => {
  expect(renderToString(<Notice kind="wait" title="Bezig" live />)).toContain('role="status"');
  expect(renderToString(<Notice kind="hold" title="Gepauzeerd" />)).not.toContain('role');
});

test('a field ties its hint and its error to its input', () => {
  const html = renderToString(
    <Field id="other" name="other" label="Bedrag" hint="In cijfers" error="Te hoog" value="9" />,
  );
  expect(html).toContain('<label for="other">Bedrag</label>');
  expect(html).toContain('aria-describedby="other-hint other-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(renderToString(<Field id="a" name="a" label="A" />)).not.toMatch(/aria-/);
});

test('the error summary leads to the fields', () => {
  const html = renderToString(<ErrorSummary title="Fout" errors={[{ field: 'code', message: 'Leeg' }]} />);
  expect(html).toContain('role="alert"');
  expect(html).toContain('<a href="#code">Leeg</a>');
});

test('a busy button says so and keeps the focus', () => {
  const html = renderToString(
    <Button primary busy>
      Betalen
    </Button>,
  );
  expect(html).toContain('aria-disabled="true"');
  expect(html).not.toContain(' disabled');
  expect(renderToString(<ButtonLink href="/pay/">Betalen</ButtonLink>)).toContain('data-kind="plain"');
});

test('a state is a word with a shape, a sheet can have a name, a day is machine-readable', () => {
  expect(
    renderToString(
      <StateMark shape="bar" tone="hold">
        Gepauzeerd
      </StateMark>,
    ),
  ).toBe('<span class="state" data-shape="bar" data-tone="hold">Gepauzeerd</span>');
  expect(renderToString(<Sheet label="Brief">x</Sheet>)).toContain('aria-label="Brief"');
  expect(renderToString(<DateText date={plainDate('2026-10-02')} language="nl" weekday />)).toBe(
    '<time datetime="2026-10-02">vrijdag 2 oktober 2026</time>',
  );
});
