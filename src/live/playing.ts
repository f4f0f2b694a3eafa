import { givenBy } from "../quiz/picked.ts";
import { itemOf } from "../quiz/question.ts";
import { timeOf } from "./discord-time.ts";
import { type House, refused, withRunner } from "./house.ts";
import type { Live } from "./live.ts";

/** What players do. */
export function playing(house: House): Pick<Live, "join" | "leave" | "answer" | "look"> {
  return {
    join: (runId, presser, team) =>
      withRunner(house, runId, presser, async (runner) => {
        const result = await runner.press({ kind: "join", presser, team });
        if (result.kind === "refused") return refused(result.why, runner.scene());
        return { kind: "joined", scene: runner.scene(), person: result.person };
      }),

    leave: (runId, presser) =>
      withRunner(house, runId, presser, async (runner) => {
        const person = runner.crowd.numberOf(presser.userId);
        if (person === undefined) return refused("didNotPlay", runner.scene());
        const at = timeOf(presser.interactionId);
        await runner.alone((apply) => apply({ type: "left", at, person }));
        return { kind: "left", scene: runner.scene(), person };
      }),

    answer: (runId, position, presser, { picked, confidence }) =>
      withRunner(house, runId, presser, async (runner) => {
        const question = runner.scene().quiz.questions[position];
        const given = question && givenBy(question, picked);
        if (question === undefined || given === undefined) return refused("forged");
        const press = { kind: "answer", presser, position, given, confidence } as const;
        const result = await runner.press({ ...press, item: itemOf(question) });
        if (result.kind === "refused") return refused(result.why, runner.scene());
        if (result.kind === "joined") throw new Error("an answer was taken for a join");
        const { person, answer, first } = result;
        return { kind: "placed", scene: runner.scene(), position, person, answer, first };
      }),

    look: (runId, position, presser) =>
      withRunner(house, runId, presser, async (runner) => {
        const scene = runner.scene();
        const { phase } = scene.state;
        if (phase.name !== "asking" || phase.position !== position) return refused("closed", scene);
        const person = runner.crowd.numberOf(presser.userId) ?? null;
        const answer = (person === null ? undefined : phase.answers.get(person)) ?? null;
        return { kind: "placed", scene, position, person, answer, first: false };
      }),
  };
}
