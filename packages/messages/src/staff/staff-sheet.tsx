import type { Language } from '@voldaan/domain/money/euro.ts';
import type { ComponentChildren } from 'preact';
import { STYLE_SHEET, style } from '../mail/style.ts';

type StaffSheetProps = {
  readonly subject: string;
  readonly language: Language;
  readonly children: ComponentChildren;
};

/** The sheet that every mail to people who work here is. */
export const StaffSheet = ({ subject, language, children }: StaffSheetProps) => (
  <html lang={language}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{subject}</title>
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
                  {children}
                </td>
              </tr>
            </table>
          </td>
        </tr>
      </table>
    </body>
  </html>
);
