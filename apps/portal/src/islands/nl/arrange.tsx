import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { ArrangeIsland } from '../../answer/arrange/arrange-island.tsx';
import { nl as own } from '../../answer/arrange/texts/nl.ts';
import { nl as common } from '../../answer/texts/nl.ts';
import { island } from '../island.ts';

export const ArrangeNl = island(() => (
  <ArrangeIsland language="nl" texts={texts} common={common} own={own} />
));
