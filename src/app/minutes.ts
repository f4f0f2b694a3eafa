import { schedule } from "node-cron";

/** Calls back at the beginning of each minute; what it gives back ends that. */
export type Minutes = (tick: () => void) => () => void;

/** The machine's minutes. */
export const machineMinutes: Minutes = (tick) => {
  const task = schedule("* * * * *", tick, { name: "minute" });
  return () => void task.destroy();
};
