import type { AdministrationSettings } from '@voldaan/contract/desk/administration-settings.ts';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';

type StopButtonProps = {
  readonly settings: AdministrationSettings;
  readonly onDone: (said: string) => void;
};

/** Stops all that leaves these books, or lets it go on; the details stay as they were saved. */
export const StopButton = ({ settings, onDone }: StopButtonProps) => {
  const t = useTexts().administration.sending;
  const act = useAct();
  const { details, version, missing } = settings;
  const { stopped } = details;
  if (stopped && missing.length > 0)
    return (
      <section>
        <h2>{t.title}</h2>
        <p>{t.off}</p>
        <p>{t.incomplete}</p>
      </section>
    );
  const submit = () =>
    void act.run(
      () => api.changeAdministration({ version, details: { ...details, stopped: !stopped } }),
      () => onDone(stopped ? t.started : t.stopped),
    );
  return (
    <ActForm title={t.title} act={stopped ? t.start : t.stop} {...act} errors={[]} onSubmit={submit}>
      <p>{stopped ? t.off : t.on}</p>
    </ActForm>
  );
};
