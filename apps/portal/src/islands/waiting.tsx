import type { PortalTexts } from '@voldaan/ui/portal/texts/texts.ts';

/** The lines of the ledger are drawn at once; the figures come in their place. */
export const Waiting = ({ texts, title }: { texts: PortalTexts; title: string }) => (
  <div class="letter">
    <main id="inhoud" class="sheet stack waiting" tabIndex={-1}>
      <h1>{title}</h1>
      <p role="status">
        <span class="late">{texts.loading}</span>
      </p>
      <table class="ledger" aria-hidden="true">
        <tbody>
          {[1, 2, 3].map((line) => (
            <tr key={line}>
              <td>&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  </div>
);
