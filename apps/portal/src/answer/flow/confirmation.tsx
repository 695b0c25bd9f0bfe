import type { Language } from '@voldaan/domain/money/euro.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { Notice } from '@voldaan/ui/notice.tsx';
import { pagePath } from '../../paths.ts';
import type { CommonTexts } from '../texts/texts.ts';
import { Heading } from './heading.tsx';
import type { Done } from './step.ts';

type ConfirmationProps = {
  readonly done: Done;
  readonly common: CommonTexts;
  readonly language: Language;
  readonly again: () => void;
};

/** What was received, under which reference, and what happens next and when. */
export const Confirmation = ({ done, common, language, again }: ConfirmationProps) => (
  <div class="stack">
    <Heading title={done.title} />
    <Notice kind={done.kind ?? 'wait'} title={`${common.reference} ${done.reference}`}>
      {done.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
    {done.more}
    <p class="small">{common.keepThis}</p>
    <Button type="button" onClick={() => print()}>
      {common.print}
    </Button>
    <ul class="rows onward">
      <li>
        <a href={pagePath(language, '')}>{common.toStatement}</a>
      </li>
    </ul>
    <p>
      <button type="button" class="link" onClick={again}>
        {common.another}
      </button>
    </p>
  </div>
);
