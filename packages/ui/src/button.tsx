import type { ComponentChildren } from 'preact';

type Look = { readonly primary?: boolean; readonly children: ComponentChildren };
type ButtonProps = Look & {
  readonly type?: 'submit' | 'button';
  readonly name?: string;
  readonly value?: string;
  /** The act is under way: the button stays focusable, and says so. */
  readonly busy?: boolean;
  readonly onClick?: () => void;
};

const kindOf = (primary: boolean | undefined) => (primary ? 'primary' : 'plain');

/** A button that names its act: "Betalen", not "Verzenden". One primary button per page. */
export const Button = ({ primary, type = 'submit', busy, children, ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={type}
    class="button"
    data-kind={kindOf(primary)}
    aria-disabled={busy ? true : undefined}
  >
    {children}
  </button>
);

/** A link that looks like a button, for an act that only leads to a page. */
export const ButtonLink = ({ primary, href, children }: Look & { readonly href: string }) => (
  <a class="button" data-kind={kindOf(primary)} href={href}>
    {children}
  </a>
);
