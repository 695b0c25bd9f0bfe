import { en as texts } from '@voldaan/ui/portal/texts/en.ts';
import { ClaimIsland } from '../../answer/claim/claim-island.tsx';
import { en as own } from '../../answer/claim/texts/en.ts';
import { en as common } from '../../answer/texts/en.ts';
import { island } from '../island.ts';

export const ClaimEn = island(() => <ClaimIsland language="en" texts={texts} common={common} own={own} />);
