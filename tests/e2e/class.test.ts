import { afterAll, beforeAll, expect, test } from "vitest";
import { createAnswerKey } from "../../src/bank/answer-key.ts";
import { packs } from "../../src/content/packs.ts";
import { openSchool, type School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  const oracle = createAnswerKey(packs);
  school = await openSchool({ sandbox: { pupils: { oracle, pace: "fast" } } });
});
afterAll(() => school?.close());

const english = {
  ...{ host: "Ms. Rivera", server: "Civics", in: "general", joined: "34 have joined" },
  ...{ open: "Open the lobby", start: "Start" },
  ...{ right: "of 34 answered right", finish: "Finish", podium: "Podium" },
};
const spanish = {
  ...{ host: "Marta Ortega", server: "Club", in: "general", joined: "32 participan" },
  ...{ open: "Abrir la sala", start: "Empezar" },
  ...{ right: "de 32 acertaron", finish: "Terminar", podium: "Podio" },
};

test.each([english, spanish])(
  "the class in $server joins a quiz and answers all of it",
  async (at) => {
    const host = school.person(at.host);
    const says = (words: string) =>
      school.sandbox.until(() => host.sees(at).includes(words), 20_000);
    const presses = async (label: string) => {
      await school.sandbox.until(() => host.newest(at).buttons().includes(label), 20_000);
      await host.newest(at).press(label);
    };
    const preview = await host.types("/quiz live border/asylum questions:1 pace:untimed", at);
    await preview.press(at.open);
    await says(at.joined);
    await presses(at.start);
    // All have answered, so that it closes by itself.
    await says(at.right);
    await presses(at.finish);
    await says(at.podium);
  },
  60_000,
);

test("somebody whom a visitor plays is left alone", async () => {
  const quiet = { in: "quiz-night" };
  const ben = school.person("Ben");
  const host = school.person("Ms. Rivera");
  const preview = await host.types("/quiz live border/asylum questions:1 pace:untimed", quiet);
  await preview.press("Open the lobby");
  await school.sandbox.until(() => ben.newest(quiet).buttons().includes("Join"));
  await ben.newest(quiet).press("Join");
  await school.sandbox.until(() => ben.sees(quiet).includes("34 have joined"), 20_000);
  await school.sandbox.until(() => host.newest(quiet).buttons().includes("Start"));
  await host.newest(quiet).press("Start");
  await school.sandbox.until(() => ben.sees(quiet).includes("33 answered"), 20_000);
  expect(ben.newest(quiet).buttons()).toContain("Close now");
});
