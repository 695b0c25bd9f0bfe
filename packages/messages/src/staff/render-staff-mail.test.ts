import { expect, test } from 'vitest';
import { renderStaffMail } from './render-staff-mail.ts';

const url = 'https://desk.example.nl/sign-in#a-secret';

test('the link stands in a mail once as a button and once to read, with the hour until which it works', () => {
  const mail = renderStaffMail({ kind: 'link', url, until: '14:25' }, 'nl');
  expect(mail.subject).toBe('Uw link om aan te melden bij Voldaan');
  expect(mail.text).toBe(
    `${[
      'Voldaan',
      'Aanmelden bij Voldaan',
      'U vroeg om een link om aan te melden. Open de link in de browser waarin u\nwerkt.',
      `Aanmelden:\n${url}`,
      'De link werkt één keer, tot 14:25 uur.',
      'Vroeg u dit niet? Dan hoeft u niets te doen. Zonder deze link komt niemand\nbinnen.',
    ].join('\n\n')}\n`,
  );
  expect(mail.html.match(new RegExp(`href="${url}"`, 'g'))).toHaveLength(2);
});

test('what a colleague is called cannot become markup', () => {
  const mail = renderStaffMail(
    {
      kind: 'invitation',
      url: 'https://desk.example.nl/sign-in',
      administration: '<b>Boeken</b>',
      by: '<i>Vos</i>',
    },
    'en',
  );
  expect(mail.html).not.toMatch(/<b>|<i>/);
  expect(mail.text).toContain('<i>Vos</i> added you to the books of <b>Boeken</b> in Voldaan.');
});

test.each(['nl', 'en'] as const)('a reset says who did it and what to do now (%s)', (language) => {
  const mail = renderStaffMail({ kind: 'reset', url, until: '09:05', by: 'Sanne Vos' }, language);
  expect(mail.text).toContain('Sanne Vos');
  expect(mail.text).toContain('09:05');
  expect(mail.html).toContain(`<html lang="${language}">`);
});
