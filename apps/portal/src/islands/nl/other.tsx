import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { OtherIsland } from '../../answer/other/other-island.tsx';
import { nl as own } from '../../answer/other/texts/nl.ts';
import { nl as common } from '../../answer/texts/nl.ts';
import { island } from '../island.ts';

export const OtherNl = island(() => <OtherIsland language="nl" texts={texts} common={common} own={own} />);
