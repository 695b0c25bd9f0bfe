import { en as texts } from '@voldaan/ui/portal/texts/en.ts';
import { ArrangeIsland } from '../../answer/arrange/arrange-island.tsx';
import { en as own } from '../../answer/arrange/texts/en.ts';
import { en as common } from '../../answer/texts/en.ts';
import { island } from '../island.ts';

export const ArrangeEn = island(() => (
  <ArrangeIsland language="en" texts={texts} common={common} own={own} />
));
