import answer from '@voldaan/ui/answer/answer.css?inline';

/** What only the pages for answers need, apart from the stylesheet of the pages on which people pay. */
export const GET = () => new Response(answer, { headers: { 'content-type': 'text/css' } });
