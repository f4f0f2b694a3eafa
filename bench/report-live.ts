import type { LiveSpeed } from "./live.ts";
import { median, spread } from "./statistics.ts";

/** What live quizzes have to hold. */
const targets = { p99: 1.2, memory: 100 * 1024, stored: 1.2, picture: 10 } as const;

/** What the rounds of live quizzes showed, as Markdown. */
export function liveReport(rounds: readonly LiveSpeed[]): readonly string[] {
  return [
    "| live quizzes | bare discord.js | Docent | Docent / bare (least to most) | target |",
    "|---|---:|---:|---:|---|",
    ...bursts("a large quiz, all answer at once", rounds, "one", targets.p99),
    ...bursts("many quizzes, all answer at once", rounds, "many", null),
    "",
    committed(rounds),
    memory(rounds),
    stored(rounds),
    pictures(rounds),
  ];
}

function bursts(
  name: string,
  rounds: readonly LiveSpeed[],
  part: "one" | "many",
  target: number | null,
) {
  return (["median", "p99"] as const).map((measure) => {
    const of = (kind: "bare" | "docent") => rounds.map((round) => round[part][kind][measure]);
    const [bare, docent] = [of("bare"), of("docent")];
    const ratio = spread(docent.map((value, round) => value / (bare[round] ?? Number.NaN)));
    const shown = `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)})`;
    const wanted =
      target !== null && measure === "p99"
        ? `at most ${target}: ${verdict(ratio.median <= target)}`
        : "";
    return `| ${name}, ${measure}, ms | ${median(bare).toFixed(0)} | ${median(docent).toFixed(0)} | ${shown} | ${wanted} |`;
  });
}

function committed(rounds: readonly LiveSpeed[]): string {
  const first = rounds.reduce((sum, round) => sum + round.committed.first, 0);
  const of = rounds.reduce((sum, round) => sum + round.committed.of, 0);
  return `Answers that were in the database when they were acknowledged: ${first} of ${of} (target all: ${verdict(first === of)}).`;
}

function memory(rounds: readonly LiveSpeed[]): string {
  const bytes = spread(rounds.map((round) => round.memory));
  const [middle, least, most] = [bytes.median, bytes.least, bytes.most].map((value) =>
    (value / 1024).toFixed(0),
  );
  return `A running quiz adds ${middle} KB of heap (${least} to ${most}; target at most 100: ${verdict(bytes.median <= targets.memory)}).`;
}

function stored(rounds: readonly LiveSpeed[]): string {
  const ratio = spread(rounds.map(({ stored: { few, many } }) => many / few));
  return `An answer beside very many stored quizzes takes ${ratio.median.toFixed(2)} times what it takes beside ten (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)}; target at most ${targets.stored}: ${verdict(ratio.median <= targets.stored)}).`;
}

function pictures(rounds: readonly LiveSpeed[]): string {
  const walls = (which: "drawn" | "without") =>
    rounds.map(({ pictures }) => pictures[which].longest.wall);
  const ran = (which: "drawn" | "without") =>
    rounds.map(({ pictures }) => pictures[which].longestRan.ran);
  const list = (values: readonly number[]) => values.map((value) => value.toFixed(1)).join(", ");
  const busy = Math.max(...ran("drawn")) <= targets.picture;
  // The target is for the block as it was, whoever had the processor meanwhile.
  const kept = walls("drawn").filter((wall) => wall <= targets.picture).length;
  return `Reveals with a picture held up the bot's thread for at most ${list(walls("drawn"))} ms, in each round, without a picture for ${list(walls("without"))} (target at most ${targets.picture}: kept in ${kept} of ${rounds.length}); of that the thread itself was busy for ${list(ran("drawn"))}, without a picture for ${list(ran("without"))} (at most ${targets.picture}: ${verdict(busy)}).`;
}

const verdict = (kept: boolean) => (kept ? "kept" : "missed");
