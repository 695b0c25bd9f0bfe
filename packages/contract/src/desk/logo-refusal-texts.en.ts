import type { ProblemTexts } from '../http/problem.ts';
import type { LogoRefusalCode } from './logo.ts';

const SAME = 'The logo has not changed.';

export const LOGO_TEXTS_EN: ProblemTexts<LogoRefusalCode> = {
  'logo-too-large': {
    title: 'This file is too large',
    detail: `A logo may be 200 kB, so that a mail or page opens quickly. ${SAME}`,
    next: 'Make it smaller, for instance 600 pixels wide.',
  },
  'logo-too-many-pixels': {
    title: 'This picture is too large',
    detail: `A logo may be 2,000 pixels wide and 2,000 pixels high. ${SAME}`,
    next: 'Make it smaller, for instance 600 pixels wide.',
  },
  'logo-svg': {
    title: 'An SVG cannot be used here',
    detail: `An SVG can carry a script, and many mail programs do not show it. ${SAME}`,
    next: 'Save the logo as a PNG and choose that file.',
  },
  'logo-wrong-type': {
    title: 'This is not a PNG or JPEG',
    detail: `Only those two can be seen in every mail and on every letter. ${SAME}`,
    next: 'Save the logo as a PNG and choose that file.',
  },
  'logo-broken': {
    title: 'This picture cannot be printed',
    detail: `The file is damaged, or it was saved in a way that a letter cannot show. ${SAME}`,
    next: 'Save the logo again as an ordinary PNG (not ‘interlaced’) or as a JPEG.',
  },
};
