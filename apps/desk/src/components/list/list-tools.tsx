import type { ComponentChildren } from 'preact';
import { language, useTexts } from '../../state/reader.ts';

/** What can be done with a list as a whole; its file is that of what is shown. */
export const ListTools = ({ file, children }: { file: string; children?: ComponentChildren }) => {
  const { lists } = useTexts();
  return (
    <div class="list-tools small">
      <a href={`${file}&language=${language.value}`} download>
        {lists.export}
      </a>
      {children}
    </div>
  );
};
