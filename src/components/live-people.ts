import { type Answer, toPresser } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import { defineComponent } from "../discord/handlers.ts";
import { writtenIn } from "../discord/written.ts";
import type { HostAction, Live } from "../live/live.ts";
import type { Scene } from "../live/ports.ts";
import { presserOf, refusedAnswer } from "../views/live.for.ts";
import { hostFindId, hostPeopleId, hostPersonId, type SceneRef } from "../views/live.id.ts";
import { findForm, nameField, peoplePanel, personPanel } from "../views/live.people.ts";
import { type PracticeSources, practiceShowing } from "../views/practice.for.ts";
import type { PracticeShowing } from "../views/practice.showing.ts";

interface Deps extends PracticeSources {
  readonly live: Live;
}

/** A page of the players; where one is chosen, what the host may do with them. */
export const hostPeople = defineComponent({
  id: hostPeopleId,
  press: (asked, { scene, page }, { values }, deps: Deps) =>
    hosted(asked, scene, deps, { act: "look" }, (seen, { language }) => {
      const [person] = values;
      if (person === undefined) return peoplePanel(seen, { page }, language);
      return personPanel(seen, Number(person), language);
    }),
});

/** Looks for a player by name. */
export const hostFind = defineComponent({
  id: hostFindId,
  async press(asked, { scene }, _pressed, deps: Deps): Promise<Answer> {
    const { language } = await practiceShowing(asked, deps);
    return { kind: "modal", modal: findForm(scene, language) };
  },
  submit: (asked, { scene }, submission, deps: Deps) =>
    hosted(asked, scene, deps, { act: "look" }, (seen, { language }) =>
      peoplePanel(seen, { sought: writtenIn(submission, nameField)?.trim() ?? "" }, language),
    ),
});

/** Takes a player out, lets them in again, gives them time. */
export const hostPerson = defineComponent({
  id: hostPersonId,
  press: (asked, { scene, person: text, act }, _pressed, deps: Deps) => {
    const person = Number(text);
    const action: HostAction =
      act === "remove" || act === "readmit"
        ? { act, person }
        : { act: "extraTime", person, factor: factors[act] };
    return hosted(asked, scene, deps, action, (seen, { language }) =>
      personPanel(seen, person, language, true),
    );
  },
});

const factors = { usual: 1, half: 1.5, double: 2 } as const;

async function hosted(
  asked: Asked,
  { run }: SceneRef,
  deps: Deps,
  action: HostAction,
  view: (scene: Scene, showing: PracticeShowing) => ReturnType<typeof peoplePanel>,
): Promise<Answer> {
  const showing = await practiceShowing(asked, deps);
  const outcome = await deps.live.host(run, await presserOf(asked, deps), action);
  if (outcome.kind === "refused") return refusedAnswer(asked, outcome, showing);
  return toPresser(view(outcome.scene, showing), asked.onPrivateMessage);
}
