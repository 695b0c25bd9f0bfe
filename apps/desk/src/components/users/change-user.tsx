import type { ListedUser } from '@voldaan/contract/desk/sign-in.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { Select } from '../form/select.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';

type ChangeUserProps = {
  readonly user: ListedUser;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
};

/** Another role. */
const RoleForm = ({ user: { id, name, role: before }, onDone, onCancel }: ChangeUserProps) => {
  const { users: t } = useTexts().access;
  const [role, setRole] = useState(before);
  const act = useAct();
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
    </ActForm>
  );
};

/** A fresh start, or out. Nobody resets himself: for that there are the codes. */
const Ending = ({ user: { id, name, you }, onDone }: ChangeUserProps) => {
  const { users: t } = useTexts().access;
  const act = useAct();
  const reset = () =>
    void act.run(
      () => api.resetUser(id),
      () => onDone(t.wasReset(name)),
    );
  const remove = () =>
    void act.run(
      () => api.removeUser(id),
      () => onDone(t.removed(name)),
    );
  return (
    <div class="apart">
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      {!you && (
        <>
          <p class="hint">{t.resetHint}</p>
          <Button type="button" busy={act.busy} onClick={reset}>
            {t.reset}
          </Button>
        </>
      )}
      <Button type="button" busy={act.busy} onClick={remove}>
        {t.remove}
      </Button>
    </div>
  );
};

/** What an administrator can do about somebody: a role first, the drastic things apart. */
export const ChangeUser = (props: ChangeUserProps) => (
  <div class="change-user">
    <RoleForm {...props} />
    <Ending {...props} />
  </div>
);
