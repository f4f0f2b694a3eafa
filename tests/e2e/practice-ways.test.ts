import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bells, lettered } from "../support/bells.ts";
import { openSchool, type School, type Where } from "../support/school.ts";
import type { Shown } from "../support/shown.ts";

let school: School;
beforeEach(async () => {
  school = await openSchool({ packs: [bells()] });
});
afterEach(() => school?.close());

const person = (name: string) => school.person(name);
const general = { in: "general" };
const practises = (name: string, line = "", where: Where = general) =>
  person(name).types(`/quiz practice ${line}`.trim(), where);

/** Answers every question that is left with "I don't know" and ends with the summary. */
async function knowsNothing(message: Shown): Promise<Shown> {
  await message.press("I don’t know");
  while (message.buttons().includes("Next question")) {
    await message.press("Next question");
    await message.press("I don’t know");
  }
  return message.press("Summary");
}

describe("/quiz practice", () => {
  test("offers topics while one types, in the person's language, and takes what it offered", async () => {
    const [choice] = await person("Ben").isOffered("/quiz practice topic:noon", general);
    expect(choice).toEqual({
      name: "Lunch bell at the big oak in the yard",
      value: "bells/lunch-bell",
    });
    const inSpanish = await person("Ana").isOffered("/cuestionario practicar tema:timb", general);
    expect(inSpanish.map(({ name }) => name)).toContain("Timbre de la mañana · Primer timbre");
    const message = await practises("Ben", String(choice?.value));
    expect(message.text()).toContain("Question 1 of 2");
  });

  test("without a topic asks about all that are not sensitive", async () => {
    const message = await practises("Ben");
    expect(message.text()).toContain("There are only 2 questions for this right now.");
    const summary = await knowsNothing(message);
    expect(summary.text()).toContain("-# Practice: all topics");
    expect(summary.text()).not.toContain("yard");
  });

  test("on what is no topic offers the nearest, which begin with the same wish", async () => {
    const offer = await practises("Ben", "lunhc bel questions:1 difficulty:easy");
    expect(offer.isPrivate()).toBe(true);
    expect(offer.text()).toContain("I don’t know a topic called “lunhc bel”.");
    const message = await offer.press("Lunch bell");
    expect(message.id).toBe(offer.id);
    expect(message.text()).toContain("Question 1 of 1");
    expect(message.text()).toContain("Which two things stand in the yard");
  });

  test("where there is no question says so, and what to ask for instead", async () => {
    const none = await practises("Ben", "morning bell difficulty:medium");
    expect(none.text()).toContain("There is no question of that difficulty right now.");
    expect(none.buttons()).toEqual(["Any difficulty", "Questions on all topics", "En español"]);
    await none.press("En español");
    expect(none.text()).toContain("Por ahora no hay preguntas de esa dificultad.");
    await none.press("Cualquier dificultad");
    expect(none.text()).toContain("Pregunta 1 de 2");
  });

  test("works in a direct message and for who brings Docent along", async () => {
    const direct = await practises("Ben", "morning bell", { in: "dm" });
    expect((await knowsNothing(direct)).text()).toContain("## 0 of 2 right");
    for (const channel of ["lobby", "rounds"]) {
      const where = { in: channel, server: "Riverside" };
      const message = await practises("Sam", "lunch bell difficulty:medium", where);
      expect(message.isPrivate()).toBe(true);
      await (await message.opens("Put in order")).fill({
        "1st": "First signal",
        "2nd": "Lessons",
        "3rd": "Meal outside",
      });
      await message.press("Sure");
      expect(message.text()).toContain("## Right\n");
    }
  });
});

describe("a practice that was left", () => {
  test("is offered to go on with, where it stood, or another one is begun", async () => {
    const left = await practises("Ben", "morning bell");
    await left.press("I don’t know");
    const offer = await practises("Ben", "lunch bell questions:1");
    expect(offer.text()).toContain(
      "## You have a practice under way\nMorning bell, question 2 of 2.",
    );
    expect(offer.buttons()).toEqual(["Continue", "Start new", "En español"]);
    await offer.press("Continue");
    expect(offer.text()).toContain("Question 2 of 2");

    const second = await practises("Ben", "lunch bell questions:1");
    await second.press("En español");
    expect(second.text()).toContain("Timbre de la mañana, pregunta 2 de 2.");
    await second.press("Empezar otra");
    expect(second.text()).toContain("Pregunta 1 de 1");
    expect(second.text()).toContain("Este tema habla del hambre.");
    // What has been replaced still takes the answers of its own message.
    await offer.press("I don’t know");
    expect(offer.text()).toMatch(/## Era (1,240|[ABC] · Clases)/);
  });

  test("without an answer is replaced without a word", async () => {
    await practises("Ben", "morning bell");
    const next = await practises("Ben", "lunch bell");
    expect(next.text()).toContain("Question 1 of 2");
  });
});

describe("Quiz me", () => {
  test("on a public card begins a private practice on its topic", async () => {
    const card = await person("Ben").types("/explain morning bell", general);
    const chloes = person("Chloe").newest(general);
    const message = await chloes.press("Quiz me");
    expect(message.isPrivate()).toBe(true);
    expect(message.id).not.toBe(card.id);
    expect(message.text()).toContain("Question 1 of 2");
    await message.press("I don’t know");
    const offer = await chloes.press("Quiz me");
    expect(offer.text()).toContain("Morning bell, question 2 of 2.");
  });

  test("on a private card turns it into the practice", async () => {
    const card = await person("Ben").types("/explain lunch bell private:true", general);
    const message = await card.press("Quiz me");
    expect(message.id).toBe(card.id);
    expect(message.text()).toContain("This topic speaks of hunger.");
  });

  test("is not on a card of a day, nor where the topic has no question", async () => {
    const onDay = await person("Ben").types("/explain morning bell on:2021-03-01", general);
    expect(onDay.buttons()).not.toContain("Quiz me");
    await school.close();
    school = await openSchool({
      packs: [bells((topics) => Object.assign(topics["morning-bell"] ?? {}, { questions: {} }))],
    });
    const card = await person("Ben").types("/explain morning bell", general);
    expect(card.buttons()).toEqual([
      "Whole story",
      "Timeline",
      "Chart",
      "Sources",
      "Related",
      "En español",
    ]);
  });
});

describe("the ways on", () => {
  test("the first settled answer says once what is kept, and where to see and delete it", async () => {
    const message = await practises("Ben", "morning bell");
    await message.press("I don’t know");
    expect(message.text()).toMatch(
      /Docent keeps what it asked you.*<\/privacy show:\d+> shows it, <\/privacy delete:\d+> deletes it\./,
    );
    await message.press("Next question");
    await message.press("I don’t know");
    expect(message.text()).not.toContain("Docent keeps");
  });

  test("the card is read in a message of its own, and the practice stays", async () => {
    const message = await practises("Ben", "morning bell");
    await message.press("I don’t know");
    const card = await message.press("Read: Morning bell");
    expect(card.isPrivate()).toBe(true);
    expect(card.id).not.toBe(message.id);
    expect(card.text()).toContain("## Morning bell");
    await message.press("Next question");
    expect(message.text()).toContain("Question 2 of 2");
  });

  test("a mistake is reported from the reveal, where somebody receives it", async () => {
    const panel = await person("Ms. Rivera").types("/settings", general);
    await panel.choose("Choose the staff channel", "staff-room");
    const message = await practises("Ben", "morning bell");
    expect(message.buttons()).not.toContain("Report a mistake");
    await message.press("I don’t know");
    const form = await message.opens("Report a mistake");
    const thanks = await form.fill({ "What is wrong?": "It rings at nine." });
    expect(thanks.text()).toContain("Thank you.");
    expect(message.text()).toContain("Question 1 of 2");
  });

  test("the summary tells each question in words; what was missed is asked again", async () => {
    const message = await practises("Ben", "morning bell");
    for (const last of [false, true]) {
      const isChoice = message.text().includes("first signal");
      await message.press(isChoice ? lettered(message, "Lessons") : "I don’t know");
      if (isChoice) await message.press("Sure");
      if (!last) await message.press("Next question");
    }
    await message.press("Summary");
    expect(message.text()).toContain("-# Practice: Morning bell\n## 1 of 2 right");
    expect(message.text()).toMatch(/\d\. \*\*Right\*\* · What does the first signal/);
    expect(message.text()).toMatch(/\d\. \*\*You didn’t know\*\* · How many pupils/);
    expect(message.buttons()).toEqual([
      "Again: what I missed",
      "New questions",
      "Read: Morning bell",
      "En español",
    ]);
    await message.press("Again: what I missed");
    expect(message.text()).toContain("Question 1 of 1");
    expect(message.text()).toContain("How many pupils");
    await (await message.opens("Type a number")).fill({ "Your number": "1,240" });
    await message.press("Sure");
    await message.press("Summary");
    expect(message.text()).toContain("## 1 of 1 right");
    expect(message.text()).toContain("Every answer was right. Well done!");
    expect(message.buttons()).toEqual(["New questions", "En español"]);
    await message.press("New questions");
    expect(message.text()).toContain("Question 1 of 2");
  });
});
