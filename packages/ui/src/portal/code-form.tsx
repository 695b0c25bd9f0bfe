import { Button } from '../button.tsx';
import { Field } from '../field.tsx';
import { newLinkPath } from './new-link-path.ts';
import type { PortalTexts } from './texts/texts.ts';

type CodeFormProps = {
  readonly texts: PortalTexts;
  readonly lang: string;
  readonly code?: string;
  readonly error?: string;
  readonly primary?: boolean;
};

/**
 * The way in from paper and without JavaScript: a code, and something that is not in the same message.
 * The second field is never put back on the page: what is in it lets somebody in.
 */
export const CodeForm = ({ texts, lang, code, error, primary = true }: CodeFormProps) => (
  <form class="stack" method="post" action={`/api/session/code?lang=${lang}`} id="code-form">
    <h2>{texts.codeTitle}</h2>
    <Field
      id="code"
      name="code"
      label={texts.code}
      hint={texts.codeHint}
      error={error}
      value={code}
      autocomplete="off"
    />
    <Field
      id="second"
      name="second"
      label={texts.second}
      hint={texts.secondHint}
      autocomplete="postal-code"
    />
    <Button primary={primary}>{texts.codeButton}</Button>
    <p>
      <a class="tap" href={newLinkPath(lang)}>
        {texts.askNewLink}
      </a>
    </p>
  </form>
);
