import type { RuleSettings } from '@voldaan/contract/desk/settings-rules.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { api } from '../../../state/api.ts';
import { useAsked } from '../../../state/use-asked.ts';
import { Awaited } from '../../awaited.tsx';
import { Frame } from '../../frame.tsx';
import { Said } from '../../said.tsx';
import type { SettingsPlace } from '../settings-places.ts';

type RulesPageProps = {
  readonly here: SettingsPlace;
  readonly title: string;
  readonly explain: string;
  readonly children: (
    rules: RuleSettings,
    mayChange: boolean,
    onDone: (said: string) => void,
  ) => ComponentChildren;
};

/** A page about one part of the rules; whoever may not change them sees them as they are. */
export const RulesPage = ({ here, title, explain, children }: RulesPageProps) => {
  const asked = useAsked<RuleSettings>(() => api.ruleSettings(), 'rules');
  const [said, setSaid] = useState<string>();
  return (
    <Frame here={here}>
      {(me) => (
        <div class="page settings">
          <h1>{title}</h1>
          <Said text={said} />
          <p>{explain}</p>
          <Awaited asked={asked}>
            {(rules) => children(rules, me?.may.includes('administer') ?? false, setSaid)}
          </Awaited>
        </div>
      )}
    </Frame>
  );
};
