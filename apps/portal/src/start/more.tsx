import { Links } from './links.tsx';
import type { StartProps } from './start-props.ts';

/** What few need to see: the calculation, earlier messages, and changing one's data. */
export const More = ({ statement, language, start }: StartProps) => (
  <section>
    <h2>{start.more}</h2>
    <Links
      language={language}
      links={[
        ...(statement.claim || statement.announced ? [{ page: 'claim' as const, text: start.claim }] : []),
        { page: 'letters', text: start.letters },
        { page: 'contact', text: start.contact },
      ]}
    />
  </section>
);
