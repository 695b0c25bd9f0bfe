import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { LettersIsland } from '../../answer/letters/letters-island.tsx';
import { nl as own } from '../../answer/letters/texts/nl.ts';
import { nl as common } from '../../answer/texts/nl.ts';
import { island } from '../island.ts';

export const LettersNl = island(() => (
  <LettersIsland language="nl" texts={texts} common={common} own={own} />
));
