import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { TEXTS } from '../../texts/texts.ts';
import { Uncounted } from './uncounted.tsx';

test('what is not counted yet is said in a sentence, with the day until which it is', () => {
  const page = renderToString(
    <Uncounted uncounted={{ moreThan: 500, after: plainDate('2026-09-14') }} />,
  ).replaceAll('\u00a0', ' ');
  expect(page).toContain(
    'Na 14 september 2026 zijn meer dan 500 debiteuren gewijzigd; zij tellen vanaf morgenochtend mee.',
  );
  expect(TEXTS.en.report.uncounted(500, '14 September 2026')).toBe(
    'After 14 September 2026 more than 500 debtors changed; they are counted from tomorrow morning.',
  );
});

test('before the first day was closed there are no reports yet; when all is counted nothing is said', () => {
  expect(renderToString(<Uncounted uncounted={{ moreThan: 500, after: null }} />)).toContain(
    'Er zijn meer dan 500 debiteuren bijgekomen; de rapporten zijn er vanaf morgenochtend.',
  );
  expect(renderToString(<Uncounted uncounted={null} />)).toBe('');
});
