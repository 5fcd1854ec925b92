import { MINUTE } from '../lib/dates.js';
import { Lookup } from '../lib/lookup.js';
import type { BookingClient } from './client/client.js';
import type { Standing } from './contract.js';
import { failureOf } from './failure.js';
import type { Machine } from './machine.js';
import type { ConsultationState, NetworkEvent } from './state.js';
import { pollStatus } from './status-polling.js';

/** The least time between two looks at a call, in milliseconds: a person may go to and fro. */
const LOOK_GAP = MINUTE / 2;

/** What following a call needs besides the machine and the client. */
export interface FollowOptions {
  now(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  isHidden?: (() => boolean) | undefined;
  /** Fetches the slots again. */
  reload(): Promise<void>;
}

/** Asks how a booked call stands, and changes it. */
export function followCall(
  { getState, apply }: Machine,
  client: BookingClient,
  { now, sleep, isHidden, reload }: FollowOptions,
) {
  const status = new Lookup<Standing>();
  let looked = -Infinity;

  /** A pending request is asked after again and again. @param firstWait milliseconds before the first time */
  async function poll(firstWait?: number) {
    const { result } = getState();
    await ask((signal) => pollStatus(client, result!, { sleep, isHidden, firstWait }, signal));
  }

  /** A failed look changes nothing. */
  async function ask(about: (signal: AbortSignal) => Promise<Standing>) {
    const answer = await status.begin(about);
    if (answer?.status !== 'done') return;
    apply({ type: 'status', standing: answer.value });
    if (isWaiting()) void poll();
  }

  async function look(gap = LOOK_GAP) {
    apply({ type: 'time', now: now() });
    const { result, status } = getState();
    if (!result || (status !== 'confirmed' && status !== 'pending' && !getState().change)) return;
    const isRecent = now() - looked < gap;
    const { id, secret } = result;
    if (!isRecent) looked = now();
    if (isWaiting()) return poll(isRecent ? undefined : 0);
    if (isRecent || status === 'changing' || getState().passed === 'over') return;
    await ask((signal) => client.status(id, secret, signal));
  }

  async function change(mayBeDone: boolean) {
    // An answer from before the change would take it back.
    status.cancel();
    apply(await sendChange(client, getState(), mayBeDone));
    const { failure, moved, status: after } = getState();
    const isOther = moved === 'elsewhere' || failure?.code === 'changed';
    if (isOther || failure?.code === 'settled') void look(0);
    else if (isWaiting()) void poll();
    // The list that the taken slot came from is out of date.
    if (after === 'choosing') void reload();
  }

  /** Whether the practice still has to answer, also while another time is chosen. */
  function isWaiting() {
    const { status, result, change } = getState();
    return (
      result?.status === 'pending' && (status === 'pending' || (change && status !== 'changing'))
    );
  }

  return { poll, look, change, stop: () => status.cancel() };
}

async function sendChange(
  client: BookingClient,
  { change, result, slot }: ConsultationState,
  mayBeDone: boolean,
): Promise<NetworkEvent> {
  const call = { id: result!.id, secret: result!.secret!, mayBeDone };
  try {
    if (change!.kind === 'move')
      return {
        type: 'moved',
        consultation: await client.move!({ ...call, slot: slot!.id, from: result!.start }),
      };
    await client.cancel!(call);
    return { type: 'canceled' };
  } catch (error) {
    return { type: 'change-failed', failure: failureOf(error) };
  }
}
