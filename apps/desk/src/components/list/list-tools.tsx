import type { ComponentChildren } from 'preact';
import { language, useTexts } from '../../state/reader.ts';

type ListToolsProps = {
  /** Where the file of what is shown is handed out, with its filters. */
  readonly file: string;
  readonly children?: ComponentChildren;
};

/** What can be done with a list as a whole. */
export const ListTools = ({ file, children }: ListToolsProps) => {
  const { lists } = useTexts();
  return (
    <div class="list-tools small">
      <a href={`${file}${file.includes('?') ? '&' : '?'}language=${language.value}`} download>
        {lists.export}
      </a>
      {children}
    </div>
  );
};
