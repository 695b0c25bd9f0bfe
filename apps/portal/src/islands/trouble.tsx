import type { Answer } from '@voldaan/contract/portal/calling.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { CodeForm } from '@voldaan/ui/portal/code-form.tsx';
import type { PortalTexts } from '@voldaan/ui/portal/texts/texts.ts';
import { TroubleView } from '@voldaan/ui/portal/trouble-view.tsx';
import type { Words } from '../words.ts';

/** An answer that is none. */
export type Failed = Extract<Answer<unknown>, { ok: false }>;

/** What a person reads about it: the problem itself, or that there is no connection, or that it is our fault. */
export const inWords = (failed: Failed, texts: PortalTexts) => {
  if ('problem' in failed) return failed.problem;
  return failed.lost === 'offline'
    ? { title: texts.offlineTitle, detail: texts.offlineText, next: '' }
    : { title: texts.oursTitle, detail: texts.oursText, next: texts.oursMoney };
};

type TroubleProps = Words & { readonly failed: Failed; readonly again: () => void };

/** A page that could not be filled: why, and the way on. */
export const Trouble = ({ failed, language, texts, again }: TroubleProps) => {
  const needsCode = 'problem' in failed && [401, 404].includes(failed.problem.status);
  return (
    <TroubleView problem={inWords(failed, texts)}>
      {needsCode ? (
        <CodeForm texts={texts} lang={language} />
      ) : (
        <Button primary type="button" onClick={again}>
          {texts.reload}
        </Button>
      )}
    </TroubleView>
  );
};
