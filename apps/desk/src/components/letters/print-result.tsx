import type { PrintedLetters } from '@voldaan/contract/desk/letters.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useTexts } from '../../state/reader.ts';

/** The PDFs to open, and the letters that were overtaken, with the reason. */
export const PrintResult = (props: { result: PrintedLetters; names: ReadonlyMap<string, string> }) => {
  const { intake, words } = useTexts();
  const t = intake.letters;
  const { documents, withdrawn } = props.result;
  const nameOf = (letterId: string): string => props.names.get(letterId) ?? '';
  return (
    <>
      {documents.length > 0 && (
        <Notice kind="paid" title={t.opened} live>
          <ul>
            {documents.map(({ letterId, url }) => (
              <li key={letterId}>
                <a href={url} target="_blank" rel="noreferrer">
                  {t.open(nameOf(letterId))}
                </a>
              </li>
            ))}
          </ul>
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
