import { HtmlLink, isAddress } from './html-link.tsx';
import { style } from './style.ts';

type ButtonProps = { readonly label: string; readonly url: string };

/** The one thing to do, with its full address written beneath. */
export const HtmlButton = ({ label, url }: ButtonProps) => (
  <>
    <table role="presentation" cellPadding="0" cellSpacing="0" class="wide" style={{ margin: '24px 0 10px' }}>
      <tr>
        <td class="button" style={style.buttonCell}>
          {isAddress(url) ? (
            <a href={url} class="on-action" style={style.button}>
              {label}
            </a>
          ) : (
            <span class="on-action" style={style.button}>
              {label}
            </span>
          )}
        </td>
      </tr>
    </table>
    <p class="soft" style={{ ...style.soft, margin: '0 0 24px' }}>
      <HtmlLink url={url} />
    </p>
  </>
);
