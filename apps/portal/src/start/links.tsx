import { type PageName, pagePath } from '../paths.ts';
import type { StartProps } from './start-props.ts';

type Link = { readonly page: PageName; readonly text: string; readonly fragment?: string };

/** Pages as lines of the book, each with an arrow. */
export const Links = ({
  links,
  language,
}: Pick<StartProps, 'language'> & { readonly links: readonly Link[] }) => (
  <ul class="rows onward">
    {links.map(({ page, text, fragment = '' }) => (
      <li key={text}>
        <a href={fragment || pagePath(language, page)}>{text}</a>
      </li>
    ))}
  </ul>
);
