import { nl as texts } from '@voldaan/ui/portal/texts/nl.ts';
import { ClaimIsland } from '../../answer/claim/claim-island.tsx';
import { nl as own } from '../../answer/claim/texts/nl.ts';
import { nl as common } from '../../answer/texts/nl.ts';
import { island } from '../island.ts';

export const ClaimNl = island(() => <ClaimIsland language="nl" texts={texts} common={common} own={own} />);
