import type { Language } from '@voldaan/domain/money/euro.ts';
import { HtmlButton } from '../mail/html-button.tsx';
import { STYLE_SHEET, style } from '../mail/style.ts';
import type { StaffWords } from './staff-texts.ts';

type StaffPageProps = { readonly words: StaffWords; readonly url: string; readonly language: Language };

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <p class="ink" style={style.text}>
        {text}
      </p>
    ))}
  </>
);

/** The sheet that every mail of ours is, with one thing to do on it. */
export const StaffPage = ({ words, url, language }: StaffPageProps) => (
  <html lang={language}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{words.subject}</title>
      <style>{STYLE_SHEET}</style>
    </head>
    <body class="paper" style={style.page}>
      <table
        role="presentation"
        cellPadding="0"
        cellSpacing="0"
        width="100%"
        class="paper"
        style={style.page}
      >
        <tr>
          <td class="outer" align="center" style={{ padding: '32px 16px' }}>
            <table
              role="presentation"
              cellPadding="0"
              cellSpacing="0"
              width="560"
              class="sheet wide"
              style={{ ...style.sheet, width: '560px', maxWidth: '100%' }}
            >
              <tr>
                <td class="inner" align="left" style={{ padding: '32px' }}>
                  <p class="ink" style={{ ...style.name, margin: '0 0 24px' }}>
                    Voldaan
                  </p>
                  <h1 class="ink" style={style.salutation}>
                    {words.title}
                  </h1>
                  <Paragraphs texts={words.before} />
                  <HtmlButton label={words.act} url={url} />
                  <Paragraphs texts={words.after} />
                </td>
              </tr>
            </table>
          </td>
        </tr>
      </table>
    </body>
  </html>
);
