import type { SessionChoices } from '@voldaan/contract/desk/session.ts';
import { useEffect } from 'preact/hooks';
import { Awaited } from '../components/awaited.tsx';
import { ReaderChoices } from '../components/reader-choices.tsx';
import { TroubleNotice } from '../components/trouble-notice.tsx';
import { api } from '../state/api.ts';
import { useTexts, wakeReader } from '../state/reader.ts';
import { useAct } from '../state/use-act.ts';
import { useAsked } from '../state/use-asked.ts';

/** On a laptop: who are you, in one click. */
export const SignInPlace = () => {
  const { desk, words } = useTexts();
  const choices = useAsked<SessionChoices>(() => api.choices(), 'choices');
  const act = useAct();
  useEffect(wakeReader, []);
  return (
    <main class="sign-in">
      <p class="mark">{desk.title}</p>
      <h1>{desk.signIn.title}</h1>
      <p>{desk.signIn.intro}</p>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <Awaited asked={choices}>
        {({ users }) =>
          users.length === 0 ? (
            <p>{desk.signIn.none}</p>
          ) : (
            <ul class="users">
              {users.map(({ id, name, role }) => (
                <li key={id}>
                  <button
                    type="button"
                    onClick={() =>
                      void act.run(
                        () => api.signIn(id),
                        () => location.assign('/'),
                      )
                    }
                  >
                    <span class="name">{name}</span>
                    <span class="small">{words.ROLE[role]}</span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Awaited>
      <ReaderChoices signedIn={false} />
    </main>
  );
};
