import {
  AccountSimulation,
  CurrentPlans,
  PortfolioPage,
  SimulateAccount,
  SimulatePortfolio,
} from '../desk/simulation.ts';
import type { Route } from './route.ts';

const tag = 'Simulation';

/** What would happen; nothing is written. */
export const DESK_SIMULATION_ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/debtors/:id/simulation',
    tag,
    summary: 'A future of one account under an assumption about the debtor',
    body: { schema: SimulateAccount },
    answers: { 200: AccountSimulation },
  },
  {
    method: 'get',
    path: '/simulations',
    tag,
    summary: 'The plans of the administration, to change steps of',
    answers: { 200: CurrentPlans },
  },
  {
    method: 'post',
    path: '/simulations',
    tag,
    summary: 'A changed plan over the open invoices or over the real past, some accounts at a time',
    body: { schema: SimulatePortfolio },
    answers: { 200: PortfolioPage },
  },
];
