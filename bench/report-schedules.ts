import type { Block } from "./bots/blocks.ts";
import type { DuePosts, Watched } from "./schedules.ts";
import { median, spread } from "./statistics.ts";

/** Milliseconds for which Docent may hold up its event loop. */
const longestAllowed = 20;
/** How much longer `/explain` may take beside the posts. */
const slowestAllowed = 1.5;

/** What the rounds of due schedules showed, as Markdown. */
export function schedulesReport(rounds: readonly DuePosts[]): readonly string[] {
  return [
    posting(rounds),
    "",
    "| longest block of the event loop, ms | each round | median | of Docent's own doing, each round | the longest of these: processor of all threads, libsql, garbage collection |",
    "|---|---:|---:|---:|---:|",
    blocksRow(
      `${many(rounds)} schedules due`,
      rounds.map(({ due }) => due),
    ),
    blocksRow(
      "none due",
      rounds.map(({ none }) => none),
    ),
    "",
    verdict(rounds),
  ];
}

function posting(rounds: readonly DuePosts[]): string {
  const seconds = spread(rounds.map((round) => round.seconds));
  const [beside, alone] = (["due", "none"] as const).map((which) =>
    median(rounds.map((round) => round[which].explain)),
  ) as [number, number];
  const ratio = spread(rounds.map(({ due, none }) => due.explain / none.explain));
  const paced = ((rounds[0]?.schedules ?? 0) / 40).toFixed(1);
  return `${many(rounds)} schedules due in one minute, ${rounds.length} rounds: all claimed and posted ${seconds.least.toFixed(1)} to ${seconds.most.toFixed(1)} s after ready (paced at 40 a second: ${paced} s); \`/explain\` beside them ${beside.toFixed(2)} ms in the median, with none due ${alone.toFixed(2)}, ratio ${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)}; target at most ${slowestAllowed}: ${ratio.median <= slowestAllowed ? "kept" : "missed"}).`;
}

function blocksRow(name: string, watched: readonly Watched[]): string {
  const walls = watched.map(({ blocks }) => blocks.longest.wall);
  const own = watched.map(({ blocks }) => blocks.longestOwn).toSorted((a, b) => b.own - a.own);
  const owns = watched.map(({ blocks }) => blocks.longestOwn.own);
  const cells = [name, list(walls), median(walls).toFixed(1), list(owns), parts(own[0])];
  return `| ${cells.join(" | ")} |`;
}

function parts(block: Block | undefined): string {
  return block === undefined ? "" : list([block.cpu, block.stored, block.collected]);
}

/** The target is for the block as it was, whoever had the processor meanwhile. */
function verdict(rounds: readonly DuePosts[]): string {
  const kept = (which: "due" | "none") =>
    rounds.filter((round) => round[which].blocks.longest.wall <= longestAllowed).length;
  const own = Math.max(...rounds.map(({ due }) => due.blocks.longestOwn.own));
  return `At most ${longestAllowed} ms: kept in ${kept("due")} of ${rounds.length} rounds, with none due in ${kept("none")}; of Docent's own doing at most ${own.toFixed(1)} ms: ${own <= longestAllowed ? "kept" : "missed"}.`;
}

function list(values: readonly number[]): string {
  return values.map((value) => value.toFixed(1)).join(", ");
}

function many(rounds: readonly DuePosts[]): string {
  return (rounds[0]?.schedules ?? 0).toLocaleString("en-US");
}
