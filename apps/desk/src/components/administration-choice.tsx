import type { Me } from '@voldaan/contract/desk/session.ts';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAct } from '../state/use-act.ts';

/** The set of books that is open. Another one starts with its own lists, never with a card of this one. */
export const AdministrationChoice = ({ me }: { me: Me }) => {
  const { desk } = useTexts();
  const act = useAct();
  if (me.administrations.length < 2) return <p class="administration">{me.administration.name}</p>;
  return (
    <label class="administration">
      <span class="visually-hidden">{desk.administration}</span>
      <select
        value={me.administration.id}
        onChange={(event) => {
          const { value } = event.currentTarget;
          void act.run(
            () => api.chooseAdministration(value),
            () => location.assign(location.pathname),
          );
        }}
      >
        {me.administrations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};
