import { useTexts } from '../../../state/reader.ts';

/** What the columns of a plan are. */
export const PlanHead = () => {
  const { columns } = useTexts().settings.plans;
  return (
    <thead>
      <tr>
        <th scope="col">{columns.step}</th>
        <th scope="col">{columns.day}</th>
        <th scope="col">{columns.gap}</th>
        <th scope="col">{columns.term}</th>
        <th scope="col">{columns.approval}</th>
        <th scope="col">{columns.window}</th>
      </tr>
    </thead>
  );
};
