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
  const passkey = `${t.passkey}: ${user.hasPasskey ? t.has : t.hasNot}`;
  return (
    <li>
      <div class="line">
        <span>
          <strong>{user.name}</strong>
          {user.you && ` (${t.you})`}
          <span class="note">{[user.email, words.ROLE[user.role], passkey].join(' · ')}</span>
        </span>
        <button
          type="button"
          class="quiet"
          aria-expanded={open}
          aria-label={t.changeOf(user.name)}
          onClick={() => setOpen(!open)}
        >
          {t.change}
        </button>
      </div>
      {open && (
        <ChangeUser
          user={user}
          onDone={(said) => {
            setOpen(false);
            onDone(said);
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </li>
  );
};
