import type { Composition } from '../compose/composition.ts';
import { HtmlBlock } from './html-block.tsx';
import { HtmlFooter } from './html-footer.tsx';
import { HtmlLetterhead } from './html-letterhead.tsx';
import { STYLE_SHEET, style } from './style.ts';

/** A sheet of 560 px on paper, in one column. */
export const HtmlPage = ({ composition }: { composition: Composition }) => (
  <html lang={composition.language}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="format-detection" content="telephone=no, date=no, address=no" />
      <title>{composition.subject}</title>
      <style>{STYLE_SHEET}</style>
    </head>
    <body class="paper" style={style.page}>
      <div style={style.hidden}>{composition.preheader}</div>
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
            <Sheet composition={composition} />
          </td>
        </tr>
      </table>
    </body>
  </html>
);

const Sheet = ({ composition }: { composition: Composition }) => (
  <table
    role="presentation"
    cellPadding="0"
    cellSpacing="0"
    width="560"
    class="sheet wide"
    style={{ ...style.sheet, width: '560px', maxWidth: '100%', ...bandOf(composition) }}
  >
    <tr>
      <td class="inner" align="left" style={{ padding: '32px' }}>
        <HtmlLetterhead {...composition} />
        <h1 class="ink" style={style.salutation}>
          {composition.salutation}
        </h1>
        {composition.blocks.map((block) => (
          <HtmlBlock block={block} of={composition} />
        ))}
        <p class="ink" style={{ ...style.text, margin: '24px 0 0' }}>
          {composition.closing}
          {composition.signature.map((line) => (
            <>
              <br />
              {line}
            </>
          ))}
        </p>
        {composition.beneath.length > 0 && <div style={{ height: '32px' }} />}
        {composition.beneath.map((block) => (
          <HtmlBlock block={block} of={composition} />
        ))}
        <HtmlFooter {...composition} />
      </td>
    </tr>
  </table>
);

const bandOf = ({ creditor }: Composition) =>
  creditor.color ? { borderTop: `4px solid ${creditor.color}` } : {};
