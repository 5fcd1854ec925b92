/** Timers that a test controls, in place of the page's own. */
export interface FakeTimers {
  /** Advances by some milliseconds and runs the due timers in order, with everything that follows from them. */
  pass(milliseconds: number): Promise<void>;
  restore(): void;
}

interface Due {
  at: number;
  call: () => void;
  every?: number;
}

export function fakeTimers(): FakeTimers {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  const due = new Map<number, Due>();
  let [now, last] = [0, 0];
  const add = (call: () => void, wait = 0, every?: number) => {
    due.set(++last, { at: now + wait, call, ...(every !== undefined && { every }) });
    return last;
  };
  const remove = (id?: number) => {
    if (id !== undefined) due.delete(id);
  };
  const fake = {
    setTimeout: (call: () => void, wait?: number) => add(call, wait),
    setInterval: (call: () => void, wait = 0) => add(call, wait, wait),
    clearTimeout: remove,
    clearInterval: remove,
  };
  Object.assign(globalThis, fake);
  /** Lets streams and promises finish, some of which take several tasks. */
  const settle = async () => {
    for (let i = 0; i < 5; i++) await new Promise<void>((resolve) => void setTimeout(resolve));
  };
  return {
    async pass(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const [id, next] = [...due].sort((a, b) => a[1].at - b[1].at)[0] ?? [];
        if (!next || next.at > end) break;
        now = next.at;
        if (next.every === undefined) due.delete(id!);
        else next.at += next.every;
        next.call();
        await settle();
      }
      now = end;
    },
    restore: () =>
      void Object.assign(globalThis, { setTimeout, clearTimeout, setInterval, clearInterval }),
  };
}
