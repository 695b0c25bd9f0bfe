import { portalClient } from '@voldaan/contract/portal/client.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { NewLinkAsked } from '@voldaan/ui/portal/new-link.tsx';
import { ProblemNotice } from '@voldaan/ui/portal/problem-notice.tsx';
import { useState } from 'preact/hooks';
import type { EntryWords } from '../words.ts';
import { type Failed, inWords } from './trouble.tsx';

/** A new link for an old one, mailed to the address on file. */
export const AskNewLink = ({ secret, language, texts }: EntryWords & { readonly secret: string }) => {
  const [asked, setAsked] = useState<'busy' | 'asked'>();
  const [failed, setFailed] = useState<Failed>();
  const ask = async () => {
    if (asked) return;
    setAsked('busy');
    const answer = await portalClient(language).askNewLink(secret);
    setAsked(answer.ok ? 'asked' : undefined);
    setFailed(answer.ok ? undefined : answer);
  };
  if (asked === 'asked') return <NewLinkAsked texts={texts} />;
  return (
    <>
      {failed && <ProblemNotice problem={inWords(failed, texts)} />}
      <Button primary type="button" busy={asked === 'busy'} onClick={ask}>
        {texts.newLinkButton}
      </Button>
    </>
  );
};
