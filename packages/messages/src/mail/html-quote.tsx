import type { Quote } from '../compose/composition.ts';
import { light } from './palette.ts';
import { style } from './style.ts';

/** What a person wrote, set apart from our own words. */
export const HtmlQuote = ({ quote }: { quote: Quote }) => (
  <blockquote
    class="rule"
    style={{ margin: '0 0 24px', padding: '0 0 0 16px', borderLeft: `3px solid ${light.rule}` }}
  >
    {quote.paragraphs.map((text, index) => (
      <p class="ink" style={index < quote.paragraphs.length - 1 ? style.text : { ...style.text, margin: 0 }}>
        {text}
      </p>
    ))}
  </blockquote>
);
