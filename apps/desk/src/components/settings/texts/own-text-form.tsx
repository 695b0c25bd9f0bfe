import type { Answer } from '@voldaan/contract/desk/request.ts';
import type { OwnText, TextPreview, TextProblem } from '@voldaan/contract/desk/settings-texts.ts';
import { Button } from '@voldaan/ui/button.tsx';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { api } from '../../../state/api.ts';
import { useTexts } from '../../../state/reader.ts';
import { useAct } from '../../../state/use-act.ts';
import { ActForm } from '../../form/act-form.tsx';

type OwnTextFormProps = {
  readonly title: string;
  readonly version: number;
  readonly own: OwnText;
  readonly mayChange: boolean;
  /** The id of the field that a place is. */
  readonly fieldOf: (place: TextProblem['place']) => string;
  readonly onPreview: (preview: TextPreview) => void;
  readonly onDone: (said: string) => void;
  readonly children: ComponentChildren;
};

/** Words of an administration: looked at in the message first, saved when nothing is wrong with them. */
export const OwnTextForm = (props: OwnTextFormProps) => {
  const { title, version, own, mayChange, fieldOf, onPreview, onDone, children } = props;
  const { settings } = useTexts();
  const t = settings.texts;
  const [problems, setProblems] = useState<readonly TextProblem[]>([]);
  const act = useAct();
  if (!mayChange) {
    return (
      <fieldset class="act" disabled>
        <legend>{title}</legend>
        {children}
      </fieldset>
    );
  }
  const see = (preview: TextPreview): boolean => {
    onPreview(preview);
    setProblems(preview.problems);
    return preview.problems.length === 0;
  };
  const look = () => void act.run(() => api.previewText(own), see);
  const looked = async (): Promise<Answer<boolean>> => {
    const preview = await api.previewText(own);
    if (!preview.ok || !see(preview.value)) return preview.ok ? { ok: true, value: false } : preview;
    const changed = await api.changeText({ version, own });
    return changed.ok ? { ok: true, value: true } : changed;
  };
  const save = () => void act.run(looked, (saved) => saved && onDone(settings.saved));
  return (
    <ActForm
      title={title}
      act={settings.save}
      {...act}
      errors={problems.map(({ place, rule, found }) => ({
        field: fieldOf(place),
        message: `${t.where[place]}: ${t.rule(rule, found)}`,
      }))}
      onSubmit={save}
    >
      {children}
      <p>
        <Button type="button" busy={act.busy} onClick={look}>
          {t.preview}
        </Button>
      </p>
    </ActForm>
  );
};
