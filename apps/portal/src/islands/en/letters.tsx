import { en as texts } from '@voldaan/ui/portal/texts/en.ts';
import { LettersIsland } from '../../answer/letters/letters-island.tsx';
import { en as own } from '../../answer/letters/texts/en.ts';
import { en as common } from '../../answer/texts/en.ts';
import { island } from '../island.ts';

export const LettersEn = island(() => (
  <LettersIsland language="en" texts={texts} common={common} own={own} />
));
