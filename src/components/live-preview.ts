import { type Answer, toPresser } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import { defineComponent } from "../discord/handlers.ts";
import type { Live, Previewed } from "../live/live.ts";
import { itemOf } from "../quiz/question.ts";
import { type Choosing, chooseMessage, mostQuestions, pageSize } from "../views/live.choose.ts";
import { presserOf, refusedAnswer } from "../views/live.for.ts";
import { hostPanel } from "../views/live.host.ts";
import { chooseId, hostAgainId, previewId, teamRolesId, tickId } from "../views/live.id.ts";
import { previewMessage } from "../views/live.preview.ts";
import { livePrivateWords } from "../views/live.private.words.ts";
import { type PracticeSources, practiceShowing } from "../views/practice.for.ts";
import type { PracticeShowing } from "../views/practice.showing.ts";
import { notice } from "../views/problems.ts";

interface Deps extends PracticeSources {
  readonly live: Live;
}

/** What the host does with a preview. */
export const preview = defineComponent({
  id: previewId,
  async press(asked, { run, step }, _pressed, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const words = livePrivateWords(showing.language);
    const presser = await presserOf(asked, deps);
    if (step === "drop") {
      const dropped = await deps.live.drop(run, presser);
      if (dropped.kind === "refused") return refusedAnswer(asked, dropped, showing);
      return toPresser(notice(words.dropped), asked.onPrivateMessage);
    }
    if (step === "soloOn" || step === "soloOff") {
      const settings = { soloTeams: step === "soloOn" };
      const changed = await deps.live.preview(run, presser, { act: "settings", settings });
      return previewAnswer(asked, changed, "hidden", showing);
    }
    const act = step === "open" || step === "redraw" ? step : "look";
    const outcome = await deps.live.preview(run, presser, { act });
    return previewAnswer(asked, outcome, step === "show" ? "shown" : "hidden", showing);
  },
});

/** Offers the questions to choose from. */
export const chooseQuestions = defineComponent({
  id: chooseId,
  press: (asked, { run, page }, _pressed, deps: Deps) =>
    choosing(asked, run, deps, (seen, choices, { language }) =>
      toPresser(
        chooseMessage({ run, choices, page, chosen: chosenIn(seen) }, language),
        asked.onPrivateMessage,
      ),
    ),
});

/** Takes what is ticked on a page. */
export const tickQuestions = defineComponent({
  id: tickId,
  press: (asked, { run, page }, { values }, deps: Deps) =>
    choosing(asked, run, deps, async (seen, choices, showing) => {
      const before = { run, choices, page, chosen: chosenIn(seen) };
      const show = (now: Choosing) =>
        toPresser(chooseMessage(now, showing.language), asked.onPrivateMessage);
      const items = withPage(before, values);
      const remark = refusalOf(items, showing);
      if (remark !== undefined) return show({ ...before, remark });
      const presser = await presserOf(asked, deps);
      const outcome = await deps.live.preview(run, presser, { act: "choose", items });
      if (outcome.kind !== "previewed") return previewAnswer(asked, outcome, "hidden", showing);
      return show({ ...before, chosen: chosenIn(outcome) });
    }),
});

/** Gives a preview of the presser's, and what it could ask, to a view. */
async function choosing(
  asked: Asked,
  run: string,
  deps: Deps,
  view: (
    seen: Previewed,
    choices: Choosing["choices"],
    showing: PracticeShowing,
  ) => Answer | Promise<Answer>,
): Promise<Answer> {
  const showing = await practiceShowing(asked, deps);
  const looked = await deps.live.preview(run, await presserOf(asked, deps), { act: "look" });
  if (looked.kind !== "previewed") return previewAnswer(asked, looked, "hidden", showing);
  return view(looked, await deps.live.choices(run), showing);
}

const chosenIn = ({ scene }: Previewed) => new Set(scene.quiz.questions.map(itemOf));

/** What is ticked on this page, and what was chosen on the others, in the order of the list. */
function withPage({ choices, chosen, page }: Choosing, values: readonly string[]) {
  const onPage = new Set(
    choices.slice(page * pageSize, (page + 1) * pageSize).map(({ item }) => item),
  );
  return choices
    .map(({ item }) => item)
    .filter((item) => (onPage.has(item) ? values.includes(item) : chosen.has(item)));
}

function refusalOf(items: readonly string[], { language }: PracticeShowing): string | undefined {
  const words = livePrivateWords(language);
  if (items.length === 0) return words.keepOne;
  return items.length > mostQuestions ? words.tooMany(mostQuestions) : undefined;
}

/** Chooses the roles that make the teams. */
export const teamRoles = defineComponent({
  id: teamRolesId,
  async press(asked, { run }, { values }, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const teams = { kind: "role" as const, roleIds: [...values].slice(0, 6) };
    const action = { act: "settings" as const, settings: { teams } };
    const outcome = await deps.live.preview(run, await presserOf(asked, deps), action);
    return previewAnswer(asked, outcome, "hidden", showing);
  },
});

/** A new quiz as this one was, with other questions. */
export const hostAgain = defineComponent({
  id: hostAgainId,
  async press(asked, { run }, _pressed, deps: Deps) {
    const showing = await practiceShowing(asked, deps);
    const outcome = await deps.live.again(run, await presserOf(asked, deps));
    return previewAnswer(asked, outcome, "hidden", showing);
  },
});

function previewAnswer(
  asked: Asked,
  outcome: Awaited<ReturnType<Live["preview"]>>,
  answers: "shown" | "hidden",
  showing: PracticeShowing,
): Answer {
  const words = livePrivateWords(showing.language);
  switch (outcome.kind) {
    case "refused":
      return refusedAnswer(asked, outcome, showing);
    case "nothing":
      return toPresser(notice(words.nothing), asked.onPrivateMessage);
    case "hosted":
      return toPresser(hostPanel(outcome.scene, showing.language), asked.onPrivateMessage);
    case "previewed":
      return toPresser(previewMessage(outcome, answers, showing.language), asked.onPrivateMessage);
  }
}
