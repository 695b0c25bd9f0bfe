import type { CommonTexts } from '../texts/texts.ts';

/** Nobody is led into questions that cannot end well. */
export const NothingToDo = ({ common }: { common: CommonTexts }) => (
  <>
    <h1>{common.nothingHere}</h1>
    <p>{common.nothingText}</p>
  </>
);
