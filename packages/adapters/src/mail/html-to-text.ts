import PostalMime from 'postal-mime';

/** The content of a style sheet is text to nobody. */
const withoutStyles = (html: string): string => {
  const [before = '', ...sheets] = html.split(/<style\b/i);
  const after = sheets.map((sheet) =>
    sheet
      .split(/<\/style/i)
      .slice(1)
      .join(' ')
      .replace(/^ ?>/, ''),
  );
  return [before, ...after].join(' ');
};

const LINE = 76;
const lines = (base64: string): string => (base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []).join('\r\n');

/** Links beyond this hide nothing and say nothing: trackers, and addresses of whole forms. */
const LONG_LINK = / \(https?:\/\/\S{100,}\) /g;

/**
 * HTML of a stranger as plain text. The parser of mails has a converter that stays linear whatever it is given,
 * and uses it where text and HTML stand beside each other: so the HTML goes in beside a text that is empty.
 */
export const htmlToText = async (html: string): Promise<string> => {
  const mail = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="beside"',
    '',
    '--beside',
    'Content-Type: text/plain',
    '',
    '',
    '--beside',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    lines(Buffer.from(withoutStyles(html)).toString('base64')),
    '--beside--',
    '',
  ].join('\r\n');
  const { text = '' } = await PostalMime.parse(mail);
  return text
    .replace(LONG_LINK, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
