import type { LetterQueue } from '@voldaan/contract/desk/letters.ts';
import { Awaited } from '../components/awaited.tsx';
import { Frame } from '../components/frame.tsx';
import { LettersToPost } from '../components/letters/letters-to-post.tsx';
import { LettersToPrint } from '../components/letters/letters-to-print.tsx';
import { ListTools } from '../components/list/list-tools.tsx';
import { MoreWaits } from '../components/list/more-waits.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';

/** Letters on their way to paper: to print, and printed but not posted. */
export const LettersPlace = () => {
  const { intake } = useTexts();
  const t = intake.letters;
  const asked = useAsked<LetterQueue>(() => api.letters(), 'letters', 15);
  return (
    <Frame here="letters">
      {(me) => (
        <div class="page">
          <h1>{t.title}</h1>
          <p>{t.explain}</p>
          <Awaited asked={asked}>
            {({ letters, today, more }) => (
              <>
                {letters.length > 0 && me?.may.includes('work') && <ListTools file="/api/letters.csv" />}
                {letters.length === 0 && <p class="quiet-list sentence">{t.quiet}</p>}
                <LettersToPrint
                  letters={letters.filter(({ printed }) => !printed)}
                  known={letters}
                  today={today}
                />
                <LettersToPost letters={letters.filter(({ printed }) => printed)} today={today} />
                <MoreWaits more={more} />
              </>
            )}
          </Awaited>
        </div>
      )}
    </Frame>
  );
};
