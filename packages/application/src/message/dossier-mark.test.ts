import { expect, test } from 'vitest';
import { dossierMark } from './dossier-mark.ts';

test('the newest hash in eight characters that can be read aloud', () => {
  // ff ff ff ff ff → eight times 11111
  expect(dossierMark(`ffffffffff${'0'.repeat(54)}`)).toBe('ZZZZ-ZZZZ');
});
