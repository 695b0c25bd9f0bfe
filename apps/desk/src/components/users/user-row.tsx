import type { ListedUser } from '@voldaan/contract/desk/sign-in.ts';
import { useState } from 'preact/hooks';
import { useTexts } from '../../state/reader.ts';
import { ChangeUser } from './change-user.tsx';

type UserRowProps = { readonly user: ListedUser; readonly onDone: (said: string) => void };

/** One person of the list; what can be changed opens beneath it. */
export const UserRow = ({ user, onDone }: UserRowProps) => {
  const { access, words } = useTexts();
  const t = access.users;
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row">
          {user.name}
          {user.you && <span class="note">{t.you}</span>}
        </th>
        <td>{user.email}</td>
        <td>{words.ROLE[user.role]}</td>
        <td>{user.hasPasskey ? t.has : t.hasNot}</td>
        <td>
          <button
            type="button"
            class="quiet"
            aria-expanded={open}
            aria-label={t.changeOf(user.name)}
            onClick={() => setOpen(!open)}
          >
            {t.change}
          </button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5}>
            <ChangeUser
              user={user}
              onDone={(said) => {
                setOpen(false);
                onDone(said);
              }}
              onCancel={() => setOpen(false)}
            />
          </td>
        </tr>
      )}
    </>
  );
};
