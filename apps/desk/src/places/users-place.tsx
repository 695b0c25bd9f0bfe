import type { UserList } from '@voldaan/contract/desk/sign-in.ts';
import { useState } from 'preact/hooks';
import { Awaited } from '../components/awaited.tsx';
import { Frame } from '../components/frame.tsx';
import { Said } from '../components/said.tsx';
import { InviteForm } from '../components/users/invite-form.tsx';
import { UserRow } from '../components/users/user-row.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';

/** "Gebruikers": who gets in here, and as what. */
export const UsersPlace = () => {
  const { users: t } = useTexts().access;
  const asked = useAsked<UserList>(() => api.users(), 'users');
  const [said, setSaid] = useState<string>();
  return (
    <Frame here="users">
      {() => (
        <div class="page access">
          <h1>{t.title}</h1>
          <p>{t.explain}</p>
          <Said text={said} />
          <Awaited asked={asked}>
            {({ users }) => (
              <>
                <ul class="lines people">
                  {users.map((user) => (
                    <UserRow key={user.id} user={user} onDone={setSaid} />
                  ))}
                </ul>
                <InviteForm onDone={setSaid} />
              </>
            )}
          </Awaited>
        </div>
      )}
    </Frame>
  );
};
