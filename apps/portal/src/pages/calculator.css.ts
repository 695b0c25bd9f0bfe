import calculator from '../calculator/calculator.css?inline';

/** What only the calculators need, apart from the stylesheet of the pages on which people pay. */
export const GET = () => new Response(calculator, { headers: { 'content-type': 'text/css' } });
