/** How a booked call is moved or canceled, and what is learned about it later: what each event changes in the state. */
import type { Consultation, Standing } from './contract.js';
import type { Failure } from './failure.js';
import {
  withoutSlot,
  type ConsultationAction,
  type ConsultationState,
  type NetworkEvent,
} from './state.js';

type ChangeEvent = Extract<
  ConsultationAction | NetworkEvent,
  {
    type: 'move' | 'cancel' | 'keep' | 'moved' | 'canceled' | 'change-failed' | 'status';
  }
>;

/** The state after an event that is about a booked call. */
export function reduceChange(state: ConsultationState, event: ChangeEvent): ConsultationState {
  switch (event.type) {
    case 'move':
      return isMovable(state)
        ? { ...calm(state), status: 'choosing', change: { kind: 'move' } }
        : state;
    case 'cancel':
      return isChangeable(state) ? { ...calm(state), change: { kind: 'cancel' } } : state;
    case 'keep':
      return keep(state);
    case 'moved':
      return withMove(state, event.consultation);
    case 'canceled':
      return state.status === 'changing' ? { ...asBefore(state), status: 'canceled' } : state;
    case 'change-failed':
      return withChangeFailure(state, event.failure);
    case 'status':
      return withStanding(state, event.standing);
  }
}

/** Whether the call can be moved or canceled here: until it begins, with its secret. */
export const isChangeable = (state: ConsultationState): boolean => {
  const { status, result, change, canChange, passed } = state;
  const isBooked = status === 'confirmed' || status === 'pending';
  return isBooked && !change && !passed && !!canChange && !!result?.secret;
};

/** Whether it can be moved: to one of the times of a list. */
export const isMovable = (state: ConsultationState): boolean =>
  isChangeable(state) && state.method.kind === 'slots' && state.result!.start !== undefined;

/** Back to the call as it is. A change on its way goes on. */
export function keep(state: ConsultationState): ConsultationState {
  return state.change && state.status !== 'changing' ? asBefore(state) : state;
}

function withMove(state: ConsultationState, consultation: Consultation): ConsultationState {
  const { status, result, slot } = state;
  if (status !== 'changing' || !result) return state;
  const said = Object.entries(consultation).filter(([, value]) => value !== undefined);
  return {
    ...asBefore(state),
    status: consultation.status,
    // What the answer does not repeat is as it was; the times are those of the slot.
    result: {
      ...result,
      start: slot?.start,
      end: slot?.end,
      ...Object.fromEntries(said),
      moves: result.moves + 1,
    },
    moved: 'here',
    passed: undefined,
  };
}

function withChangeFailure(state: ConsultationState, failure: Failure): ConsultationState {
  const { status, change, result } = state;
  if (status !== 'changing' || !change) return state;
  if (failure.booked === 'unknown')
    return { ...state, failure, change: { ...change, stalled: true } };
  const { code, alternatives = [], fields = {} } = failure;
  // The time that was moved from is not the call's any more: it is shown as it is now.
  if (code === 'changed' && failure.present)
    return withStanding(asBefore(state), { status: result!.status, ...failure.present });
  if (change.kind === 'cancel' || code === 'settled' || code === 'changed')
    return { ...asBefore(state), failure };
  if (code === 'slot-taken') return withoutSlot(state, failure, alternatives);
  if (fields.slot) return withoutSlot(state, { ...failure, code: 'slot-gone' }, alternatives);
  return { ...state, status: 'review', failure };
}

/** What the endpoint says about the call now. Elsewhere it may have been confirmed, moved or called off. */
function withStanding(state: ConsultationState, standing: Standing): ConsultationState {
  const { status, result, change } = state;
  const isBooked = status === 'confirmed' || status === 'pending' || change;
  if (!result || !isBooked || status === 'changing') return state;
  if (standing.status !== 'confirmed' && standing.status !== 'pending')
    return { ...asBefore(state), status: standing.status };

  const { start = result.start, channel = result.channel } = standing;
  const hasTime = start !== result.start;
  const end = hasTime ? standing.end : result.end;
  const isSame = standing.status === result.status && !hasTime && channel === result.channel;
  if (isSame) return state;
  const isMoved = hasTime && result.start !== undefined;
  return {
    ...state,
    status: change ? status : standing.status,
    result: {
      ...result,
      status: standing.status,
      start,
      end,
      channel,
      moves: result.moves + (isMoved ? 1 : 0),
    },
    ...(hasTime && { passed: undefined }),
    ...(isMoved && { moved: 'elsewhere' }),
  };
}

/** Notices that the call has begun, or is over. @param now epoch milliseconds */
export function withTime(state: ConsultationState, now: number): ConsultationState {
  const { start, end = start } = state.result!;
  const passed = end! <= now ? 'over' : start! <= now ? 'begun' : undefined;
  return passed === state.passed ? state : { ...state, passed };
}

/** Without what the step before said. */
const calm = (state: ConsultationState): ConsultationState => ({
  ...state,
  slot: undefined,
  alternatives: [],
  errors: {},
  failure: undefined,
  moved: undefined,
});

const asBefore = (state: ConsultationState): ConsultationState => ({
  ...calm(state),
  status: state.result!.status,
  change: undefined,
  loading: false,
});
