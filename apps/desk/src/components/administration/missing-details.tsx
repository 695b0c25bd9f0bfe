import type { RequiredDetail } from '@voldaan/contract/desk/administration-settings.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useTexts } from '../../state/reader.ts';

/** What is still missing before sending can begin; nothing when all is there. */
export const MissingDetails = ({ missing }: { readonly missing: readonly RequiredDetail[] }) => {
  const t = useTexts().administration;
  if (missing.length === 0) return null;
  return (
    <Notice kind="wait" title={t.missing.title}>
      <p>{t.missing.text}</p>
      <ul>
        {missing.map((detail) => (
          <li key={detail}>
            <a href={`#administration-${detail}`}>{t.fields[detail]}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
