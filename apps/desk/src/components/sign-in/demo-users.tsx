import type { StaffUser } from '@voldaan/contract/desk/session.ts';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

/** On a laptop: who are you, in one click. */
export const DemoUsers = ({ users }: { users: readonly StaffUser[] }) => {
  const { access, words } = useTexts();
  const act = useAct();
  return (
    <section class="demo" aria-label={access.signIn.demo}>
      <h2>{access.signIn.demo}</h2>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
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
    </section>
  );
};
