import type { Me } from '@voldaan/contract/desk/session.ts';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { api } from '../state/api.ts';
import { hearEarlyEntries } from '../state/hear-early-entries.ts';
import { useTexts, wakeReader } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';
import { useListKeys } from '../state/use-list-keys.ts';
import { PasskeyNeeded } from './account/passkey-needed.tsx';
import { Toast } from './inbox/toast.tsx';
import { type OwnPlace, type Place, Rail } from './rail.tsx';
import { SettingsNav } from './settings/settings-nav.tsx';
import { isSettings } from './settings/settings-places.ts';
import { TroubleNotice } from './trouble-notice.tsx';

/** What every place stands in: the rail, and beside it the list and the reading pane. */
export const Frame = (props: {
  here: Place | OwnPlace;
  children: (me: Me | undefined) => ComponentChildren;
}) => {
  const { desk } = useTexts();
  const me = useAsked<Me>(() => api.me(), 'me', 15);
  useEffect(wakeReader, []);
  useEffect(hearEarlyEntries, []);
  useListKeys();
  return (
    <div class="frame">
      <a class="skip" href="#content">
        {desk.skip}
      </a>
      <Rail here={props.here} me={me.value} />
      <main id="content" tabIndex={-1}>
        {me.trouble && me.trouble.code !== 'signed-out' && <TroubleNotice trouble={me.trouble} />}
        {me.value?.needsPasskey && props.here !== 'account' && <PasskeyNeeded />}
        {me.value && isSettings(props.here) && <SettingsNav here={props.here} me={me.value} />}
        {props.children(me.value)}
      </main>
      <Toast />
    </div>
  );
};
