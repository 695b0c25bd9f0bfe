import type { PrintedLetters } from '@voldaan/contract/desk/letters.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useTexts } from '../../state/reader.ts';

/** The document with all letters, each by itself beneath it, and the letters that were overtaken, with the reason. */
export const PrintResult = (props: { result: PrintedLetters; names: ReadonlyMap<string, string> }) => {
  const { intake, words } = useTexts();
  const t = intake.letters;
  const { url, documents, withdrawn } = props.result;
  const nameOf = (letterId: string): string => props.names.get(letterId) ?? '';
  return (
    <>
      {documents.length > 0 && (
        <Notice kind="paid" title={t.opened} live>
          {url && (
            <a class="button" data-kind="plain" href={url} target="_blank" rel="noreferrer">
              {t.openAll(documents.length)}
            </a>
          )}
          {(documents.length > 1 || !url) && (
            <details>
              <summary>{t.each}</summary>
              <ul>
                {documents.map((document) => (
                  <li key={document.letterId}>
                    <a href={document.url} target="_blank" rel="noreferrer">
                      {t.open(nameOf(document.letterId))}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </Notice>
      )}
      {withdrawn.length > 0 && (
        <Notice kind="hold" title={t.withdrawnTitle} live>
          {withdrawn.map(({ letterId, reason }) => (
            <p key={letterId}>{t.withdrawn(nameOf(letterId), words.DROPPED[reason])}</p>
          ))}
        </Notice>
      )}
    </>
  );
};
