import type { ListedUser } from '@voldaan/contract/desk/sign-in.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { Select } from '../form/select.tsx';

type ChangeUserProps = {
  readonly user: ListedUser;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
};

/** Another role, a fresh start, or out. Nobody resets himself: for that there are the codes. */
export const ChangeUser = ({ user, onDone, onCancel }: ChangeUserProps) => {
  const { users: t } = useTexts().access;
  const [role, setRole] = useState(user.role);
  const act = useAct();
  const { id, name } = user;
  return (
    <ActForm
      title={t.changeOf(name)}
      act={t.save}
      {...act}
      errors={[]}
      onSubmit={() =>
        void act.run(
          () => api.changeRole(id, role),
          () => onDone(t.saved(name)),
        )
      }
      onCancel={onCancel}
    >
      <Select id={`role-${id}`} label={t.role} value={role} options={t.roles} onInput={setRole} />
      <div class="apart">
        {!user.you && (
          <>
            <p class="hint">{t.resetHint}</p>
            <Button
              type="button"
              busy={act.busy}
              onClick={() =>
                void act.run(
                  () => api.resetUser(id),
                  () => onDone(t.wasReset(name)),
                )
              }
            >
              {t.reset}
            </Button>
          </>
        )}
        <Button
          type="button"
          busy={act.busy}
          onClick={() =>
            void act.run(
              () => api.removeUser(id),
              () => onDone(t.removed(name)),
            )
          }
        >
          {t.remove}
        </Button>
      </div>
    </ActForm>
  );
};
