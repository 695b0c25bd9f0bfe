import { expect, test } from 'vitest';
import { sentenceEnd } from './sentence-end.ts';

test.each([
  ['in overleg met Sanne', 'in overleg met Sanne.'],
  ['In overleg met Sanne. ', 'In overleg met Sanne.'],
  ['klopt dat?', 'klopt dat?'],
])('"%s" ends as one sentence', (written, read) => {
  expect(sentenceEnd(written)).toBe(read);
});
