import type { Language } from '@voldaan/domain/money/euro.ts';
import { HtmlButton } from '../mail/html-button.tsx';
import { style } from '../mail/style.ts';
import { StaffSheet } from './staff-sheet.tsx';
import type { StaffWords } from './staff-texts.ts';

type StaffPageProps = { readonly words: StaffWords; readonly url: string; readonly language: Language };

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <p class="ink" style={style.text}>
        {text}
      </p>
    ))}
  </>
);

/** A mail about signing in, with one thing to do on it. */
export const StaffPage = ({ words, url, language }: StaffPageProps) => (
  <StaffSheet subject={words.subject} language={language}>
    <p class="ink" style={{ ...style.name, margin: '0 0 24px' }}>
      Voldaan
    </p>
    <h1 class="ink" style={style.salutation}>
      {words.title}
    </h1>
    <Paragraphs texts={words.before} />
    <HtmlButton label={words.act} url={url} />
    <Paragraphs texts={words.after} />
  </StaffSheet>
);
