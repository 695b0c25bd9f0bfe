import { portalApi } from '@voldaan/backend/portal/portal-api.ts';
import { fakePorts } from '@voldaan/backend/portal/testing/fake-ports.ts';
import { statementOfDeGroot } from '@voldaan/backend/portal/testing/statement-of-de-groot.ts';
import { renderLetter } from '@voldaan/messages/letter/render-letter.ts';
import { renderMail } from '@voldaan/messages/mail/render-mail.ts';
import { allSamples } from '@voldaan/messages/samples/all.ts';
import { describe, expect, test } from 'vitest';
import { isTestCode, sourceFiles } from '../architecture/source-file.ts';

// Names that come in by file, shown in the real browser on desk and portal: tests/hostile/names.test.ts.

const SCRIPTS = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "'><svg/onload=window.hit=1>",
  '</style><script>hit</script>',
  '{{constructor.constructor("hit")()}}',
] as const;

/** Values that are no free text: they choose words, days or addresses. */
const KEPT =
  /^(?:nl|en|[a-z]+(?:-[a-z]+)*|\d{4}-\d\d-\d\d(?:T.*)?|\d\d:\d\d|https?:.*|#[0-9a-f]{6}|[A-Z]{2}|[A-Z]{2}\d{2}[A-Z0-9]+)$/;

/** The same value with every free text in it poisoned. */
const poisoned = <Value>(value: Value, poison: string): Value => {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return KEPT.test(part) ? part : `${part} ${poison}`;
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
    return part;
  };
  return walk(value) as Value;
};

/** Markup that only a stranger can have put there: all of ours is without scripts, images and handlers. */
const expectHarmless = (html: string): void => {
  expect(html).not.toMatch(/<script|<svg\/|<img src=x|<[^>]*\son[a-z]+=(?=["']?window)/i);
  expect(html).not.toMatch(/<\/style>(?=<script)/i);
};

/** One message of each kind: the texts of strangers are the same in all of a kind. */
const kinds = allSamples.filter(
  ([, { kind }], i) => allSamples.findIndex(([, other]) => other.kind === kind) === i,
);

describe.each(SCRIPTS)('%s in every text', (script) => {
  test.each(kinds)('is text in the mail and the letter of %s', async (_, message) => {
    const bad = poisoned(message, script);
    const mail = renderMail(bad);
    if (mail.ok) {
      expectHarmless(mail.html);
      expect(mail.subject).not.toMatch(/[\r\n]/);
    }
    const letter = await renderLetter(bad);
    if (letter.ok) {
      expect(Buffer.from(letter.pdf).toString('latin1')).not.toMatch(/\/JavaScript|\/JS\s*[(<]|\/Launch/);
    }
    expect([mail, letter].flatMap((made) => (made.ok ? [] : made.missing))).toEqual([]);
  });

  test('is text on the page of the portal for those without JavaScript', async () => {
    const statement = poisoned(statementOfDeGroot, script);
    const ports = fakePorts({ statement: async () => ({ ok: true, value: statement }) });
    const heard = await portalApi(ports).request('https://betalen.test/api/statement', {
      headers: {
        accept: 'text/html',
        cookie: '__Host-voldaan-portal=session-of-de-groot',
        host: 'betalen.test',
      },
    });
    expect(heard.status).toBe(200);
    const page = await heard.text();
    expectHarmless(page);
    if (script.includes('<')) expect(page).toContain('&lt;');
    expect(heard.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

/** Ways to make markup or code of a text, in the sites, the parts they share, and the pages of the server. */
const RAW =
  /dangerouslySetInnerHTML|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|set:html|\beval\(|new Function\(/;

test('no page of ours makes markup or code of a text', () => {
  const pages = sourceFiles().filter(
    (file) =>
      /^(?:apps\/(?:desk|portal|backend)|packages\/(?:ui|messages))\//.test(file.path) && !isTestCode(file),
  );
  expect(pages.length).toBeGreaterThan(100);
  const raw = pages.filter(({ text }) => RAW.test(text)).map(({ path }) => path);
  expect(raw).toEqual([]);
});
