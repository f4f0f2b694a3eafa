import { expect, test } from "vitest";
import { runJobs } from "../../src/app/tick.ts";
import type { Job } from "../../src/jobs/job.ts";
import { captureLog } from "../support/captured-log.ts";
import { closedGate } from "../support/gate.ts";

const minute = 60_000;

function clockwork() {
  let now = Date.UTC(2026, 10, 24, 15, 30);
  const listeners: (() => void)[] = [];
  return {
    clock: { now: () => now, onJump: (listener: () => void) => void listeners.push(listener) },
    passes: (milliseconds: number) => {
      now += milliseconds;
    },
    jumps: (milliseconds: number) => {
      now += milliseconds;
      for (const listener of listeners) listener();
    },
  };
}

function counting(everyMinutes: 1 | 60) {
  let runs = 0;
  const job: Job<null> = {
    name: "count",
    everyMinutes,
    async run() {
      runs += 1;
    },
  };
  return { job, runs: () => runs };
}

function ticking(jobs: readonly Job<null>[], clock: ReturnType<typeof clockwork>) {
  const log = captureLog();
  const minutes = () => () => undefined;
  return { log, ...runJobs({ jobs, deps: null, clock: clock.clock, minutes, log: log.log }) };
}

test("a job of the minute runs once now and once in each minute", async () => {
  const clock = clockwork();
  const count = counting(1);
  const { tick } = ticking([count.job], clock);
  await tick();
  await tick();
  expect(count.runs()).toBe(1);
  clock.passes(minute);
  await tick();
  expect(count.runs()).toBe(2);
});

test("a job of the hour waits for the next hour", async () => {
  const clock = clockwork();
  const count = counting(60);
  const { tick } = ticking([count.job], clock);
  await tick();
  clock.passes(29 * minute);
  await tick();
  expect(count.runs()).toBe(1);
  clock.passes(minute);
  await tick();
  expect(count.runs()).toBe(2);
});

test("a jump of the clock sets the jobs off at once", async () => {
  const clock = clockwork();
  const count = counting(60);
  const { tick } = ticking([count.job], clock);
  await tick();
  clock.jumps(24 * 60 * minute);
  await tick();
  expect(count.runs()).toBe(2);
});

test("a clock that is set back, as a wrong one is, does not stop the jobs", async () => {
  const clock = clockwork();
  const count = counting(60);
  const { tick } = ticking([count.job], clock);
  await tick();
  clock.passes(-24 * 60 * minute);
  await tick();
  expect(count.runs()).toBe(2);
  await tick();
  expect(count.runs()).toBe(2);
});

test("a job that is called while it runs does not run twice at once, but once more", async () => {
  const clock = clockwork();
  const gate = closedGate();
  let runs = 0;
  let atOnce = 0;
  const slow: Job<null> = {
    name: "slow",
    everyMinutes: 1,
    async run() {
      runs += 1;
      atOnce += 1;
      expect(atOnce).toBe(1);
      await gate.opened;
      atOnce -= 1;
    },
  };
  const { tick } = ticking([slow], clock);
  clock.passes(minute);
  const called = tick();
  gate.open();
  await called;
  expect(runs).toBe(2);
});

test("a job that fails is logged by name, and the others and its next turn go on", async () => {
  const clock = clockwork();
  const broken: Job<null> = {
    name: "broken",
    everyMinutes: 1,
    run: async () => {
      throw new Error("no");
    },
  };
  const count = counting(1);
  const { tick, log } = ticking([broken, count.job], clock);
  await tick();
  clock.passes(minute);
  await tick();
  expect(count.runs()).toBe(2);
  expect(log.lines().filter(({ job }) => job === "broken")).toHaveLength(2);
});

test("stopping tells a running job to end and waits for it; nothing runs after", async () => {
  const clock = clockwork();
  let ended = false;
  const patient: Job<null> = {
    name: "patient",
    everyMinutes: 1,
    run: (_deps, stopping) =>
      new Promise((resolve) => {
        stopping.addEventListener("abort", () => {
          ended = true;
          resolve();
        });
      }),
  };
  const { tick, stop } = ticking([patient], clock);
  await stop();
  expect(ended).toBe(true);
  ended = false;
  clock.passes(minute);
  await tick();
  expect(ended).toBe(false);
});
