import type { PortalLink as Link } from '@voldaan/contract/desk/debtor-card.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';
import { CopyButton } from '../copy-button.tsx';

/** A link for the debtor that is shown this once, and the code that can be read aloud. */
export const PortalLink = ({ link }: { link: Link }) => {
  const { card } = useTexts();
  return (
    <div class="well">
      <h2>{card.link.title}</h2>
      <p class="small">{card.link.hint(formatDate(link.expires, language.value))}</p>
      <p class="copyable">
        <a href={link.url} target="_blank" rel="noreferrer">
          {link.url}
        </a>{' '}
        <CopyButton text={link.url} what={card.link.title} />
      </p>
      <p class="copyable">
        {card.link.code}: <strong class="code">{link.code}</strong>{' '}
        <CopyButton text={link.code} what={card.link.code} />
      </p>
    </div>
  );
};
