import { style } from './style.ts';

/** Whether a text is an address that can be followed; an archived copy carries words instead. */
export const isAddress = (url: string): boolean => URL.canParse(url);

/** An address written out in full, so that it can be read before it is followed. */
export const HtmlLink = ({ url }: { url: string }) =>
  isAddress(url) ? (
    <a href={url} class="link" style={style.link}>
      {url}
    </a>
  ) : (
    <span>{url}</span>
  );
