import type { ArrangeTexts } from './texts/texts.ts';

/** What somebody agrees on who pays in parts, whoever of us proposed it. */
export const WhatIsAgreed = ({ own }: { own: ArrangeTexts }) => (
  <section>
    <h2>{own.means}</h2>
    <ul>
      {own.meansLines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);
