import { onInvoices, undoRung } from './invoices.ts';
import type { Reducers } from './reducer.ts';

/** Rungs of the ladder and what people decide on them. */
export const stepReducers: Reducers<
  | 'StepTaken'
  | 'StepUndone'
  | 'ApprovalAsked'
  | 'StepApproved'
  | 'ApprovalWithdrawn'
  | 'DecisionAsked'
  | 'DecisionTaken'
  | 'TaskOpened'
  | 'TaskClosed'
> = {
  StepTaken: (state, { rung, invoices, on, last, awaitsPost }) => {
    const taken = { rung, on: awaitsPost ? null : on, ...(last && { last }) };
    const moved = onInvoices(state, invoices, ({ notBefore: _, moved: __, ...invoice }) => ({
      ...invoice,
      steps: [...invoice.steps, taken],
    }));
    return {
      ...moved,
      approvals: moved.approvals.filter(
        (approval) =>
          !approval.granted ||
          approval.rung !== rung ||
          !approval.invoices.some((number) => invoices.includes(number)),
      ),
    };
  },
  StepUndone: (state, { invoices, rung, notBefore }) => undoRung(state, invoices, rung, notBefore),
  ApprovalAsked: (state, { approvalId, rung, invoices, stepOn }) => ({
    ...state,
    approvals: [...state.approvals, { id: approvalId, rung, invoices, stepOn, granted: false }],
    seq: state.seq + 1,
  }),
  StepApproved: (state, { approvalId }) => ({
    ...state,
    approvals: state.approvals.map((approval) =>
      approval.id === approvalId ? { ...approval, granted: true } : approval,
    ),
  }),
  ApprovalWithdrawn: (state, { approvalId }) => ({
    ...state,
    approvals: state.approvals.filter((approval) => approval.id !== approvalId),
  }),
  DecisionAsked: (state, { decisionId, invoices, on }) => ({
    ...state,
    decision: state.decision
      ? { ...state.decision, invoices: [...new Set([...state.decision.invoices, ...invoices])] }
      : { id: decisionId, invoices, since: on },
    seq: state.seq + 1,
  }),
  DecisionTaken: ({ decision: _, ...state }) => state,
  TaskOpened: (state, { taskId, task, invoices, on, ref, message }) => {
    const asked = task === 'ask-arrival';
    const warned = task === 'limitation-near' ? Number(ref) : undefined;
    const marked = asked
      ? onInvoices(state, invoices, (i) => ({ ...i, arrivalAsked: true }))
      : warned
        ? onInvoices(state, invoices, (i) => ({ ...i, limitationTold: warned }))
        : state;
    const opened = {
      id: taskId,
      task,
      invoices,
      since: on,
      ...(ref && { ref }),
      ...(message && { message }),
    };
    return { ...marked, tasks: [...marked.tasks, opened], seq: state.seq + 1 };
  },
  TaskClosed: (state, { taskId }) => ({ ...state, tasks: state.tasks.filter((task) => task.id !== taskId) }),
};
