import { portalClient } from '@voldaan/contract/portal/client.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { CodeForm } from '@voldaan/ui/portal/code-form.tsx';
import { ProblemNotice } from '@voldaan/ui/portal/problem-notice.tsx';
import { useEffect, useState } from 'preact/hooks';
import { pagePath } from '../paths.ts';
import type { EntryWords } from '../words.ts';
import { AskNewLink } from './ask-new-link.tsx';
import { Frame } from './frame.tsx';
import { type Failed, inWords } from './trouble.tsx';
import { useAnswer } from './use-answer.ts';

const forgetSecret = () => history.replaceState(null, '', location.pathname);

/**
 * The way in. Looking at the page does nothing, because mail filters look too: only the button posts the
 * secret that stands behind the `#`. Without script or secret the form with the code is all there is.
 */
export const OpenIsland = ({ language, texts }: EntryWords) => {
  const [arriving, setArriving] = useState(true);
  const [secret, setSecret] = useState('');
  /** A secret that does not open, with which a new link can be asked for. */
  const [old, setOld] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed>();
  const [brand] = useAnswer(portalClient(language).brand);

  useEffect(() => {
    setSecret(location.hash.slice(1));
    setArriving(false);
  }, []);

  const open = async () => {
    if (busy) return;
    setBusy(true);
    const opened = await portalClient(language).openByLink(secret);
    if (opened.ok) {
      // Read before the address forgets it; only one page can be named, whatever else stands there.
      const to = new URLSearchParams(location.search).get('to') === 'call' ? 'call' : '';
      forgetSecret();
      return location.replace(pagePath(opened.value.language, to));
    }
    setBusy(false);
    setFailed(opened);
    if ('problem' in opened && opened.problem.status < 500) {
      setOld(secret);
      forgetSecret();
      setSecret('');
    }
  };

  return (
    <Frame
      page="open"
      language={language}
      texts={texts}
      creditor={brand?.ok ? brand.value : undefined}
      fragment={secret && `#${secret}`}
    >
      <div class="letter">
        <main id="inhoud" class={`sheet stack ${arriving ? 'arriving' : ''}`} tabIndex={-1}>
          <h1>{texts.openTitle}</h1>
          {failed && <ProblemNotice problem={inWords(failed, texts)} />}
          {old && <AskNewLink secret={old} language={language} texts={texts} />}
          {secret && (
            <>
              <p>{texts.openText}</p>
              <Button primary type="button" busy={busy} onClick={open}>
                {texts.openButton}
              </Button>
              <p role="status">{busy && texts.opening}</p>
            </>
          )}
          <CodeForm texts={texts} lang={language} primary={!secret && !old} />
        </main>
      </div>
    </Frame>
  );
};
