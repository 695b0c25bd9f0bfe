import type { ImportProblem } from '@voldaan/contract/desk/imports.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useTexts } from '../../state/reader.ts';

/** Every problem of a file with its place, and what to do. */
export const ProblemTable = ({ problems }: { problems: readonly ImportProblem[] }) => {
  const { intake } = useTexts();
  const t = intake.incoming;
  const files = new Set(problems.map(({ file }) => file));
  return (
    <Notice kind="error" title={t.problems} live>
      <p>{t.problemsHint(problems.length)}</p>
      <table class="book">
        <thead>
          <tr>
            {files.size > 1 && <th scope="col">{t.file}</th>}
            <th scope="col">{t.row}</th>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.whatToDo}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, index) => (
            <tr key={index}>
              {files.size > 1 && <td>{problem.file}</td>}
              <td>{problem.row ?? ''}</td>
              <td>{problem.column ?? ''}</td>
              <td class="text">{problem.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Notice>
  );
};
