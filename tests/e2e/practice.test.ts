import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { bells, lettered, letterOf } from "../support/bells.ts";
import { openSchool, type School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool({ packs: [bells()] });
});
afterAll(() => school?.close());
afterEach(() => {
  expect(school.log.lines().filter(({ level }) => level === "error")).toEqual([]);
});

const person = (name: string) => school.person(name);
const general = { in: "general" };
const practises = (name: string, line: string) =>
  person(name).types(`/quiz practice ${line}`, general);

describe("a question with one right answer", () => {
  test("is answered, changed and settled in one private message", async () => {
    const message = await practises("Ben", "morning bell difficulty:easy questions:1");
    expect(message.isPrivate()).toBe(true);
    expect(message.text()).toContain("-# Question 1 of 1 · take your time · only you see this");
    expect(message.text()).toContain("## What does the first signal of the day");
    expect(message.text()).toContain(`**${letterOf(message, "Lunch")}** · Lunch`);
    expect(message.buttons().slice(3)).toEqual(["I don’t know", "En español"]);

    const chosen = await message.press(lettered(message, "Doors"));
    expect(chosen.id).toBe(message.id);
    expect(chosen.text()).toContain(`You chose **${letterOf(message, "Doors")}** · Doors.`);
    expect(chosen.text()).toContain("How sure are you?");
    expect(chosen.text()).not.toContain("Doors stand open earlier");
    await message.press(lettered(message, "Lunch"));
    expect(message.text()).toContain("· Lunch.");

    const right = letterOf(message, "Lessons");
    await message.press("Sure");
    expect(message.text()).toContain(`## Not right: it was ${right} · Lessons`);
    expect(message.text()).toContain("The calendar calls it the signal that begins lessons. [1]");
    expect(message.text()).toContain("Lunch. Lunch has a bell of its own, which sounds alike.");
    expect(message.text()).toContain("You were sure.");
    expect(message.text()).toContain(
      "[Maple School, Jan 8, 2018](https://school.example/calendar)",
    );
    expect(message.buttons()).toEqual(["Summary", "Read: Morning bell", "En español"]);
  });

  test("that was guessed right is told so, kindly", async () => {
    const message = await practises("Chloe", "morning bell difficulty:easy");
    expect(message.text()).toContain("There is only 1 question for this right now.");
    await message.press(lettered(message, "Lessons"));
    await message.press("Guessed");
    expect(message.text()).toMatch(/## Right: [ABC] · Lessons/);
    expect(message.text()).toContain("You guessed, and your guess was right.");
  });

  test("that one does not know is revealed at once", async () => {
    const message = await practises("Ben", "morning bell difficulty:easy");
    await message.press("I don’t know");
    expect(message.text()).toMatch(/## It was [ABC] · Lessons/);
    expect(message.text()).not.toMatch(/not right/i);
  });
});

describe("a question with several right answers", () => {
  test("is answered in a menu, and each choice is told right, left out or not right", async () => {
    const message = await practises("Ben", "lunch bell difficulty:easy questions:1");
    expect(message.text()).toContain("-# This topic speaks of hunger.");
    expect(message.choices()).toHaveLength(3);
    await message.choose("Choose all that fit", lettered(message, "A pool"));
    const [oak, pool] = [lettered(message, "An oak"), lettered(message, "A pool")];
    await message.choose("Choose all that fit", oak, pool);
    expect(message.chosen().toSorted()).toEqual([oak, pool].toSorted());
    await message.press("Guessed");
    expect(message.text()).toMatch(/## Partly right: the answer is [AB] and [BC]/);
    expect(message.text()).toContain("An oak: right, and you chose it");
    expect(message.text()).toContain(
      "A bell: right, and you left it out. The bell hangs in the oak.",
    );
    expect(message.text()).toContain("A pool: not right. The pool is at the other school.");
  });
});

describe("a number", () => {
  test("is typed as people type it, read back, changed, and met with why it tempts", async () => {
    const message = await practises("Ben", "morning bell difficulty:hard questions:1");
    expect(message.text()).toContain("-# What is counted: pupils. Right if it is within 1%.");
    const form = await message.opens("Type a number");
    expect(form.text()).toContain("How many pupils did the bell call in January 2018?");
    expect(form.stands()).toEqual({ "Your number": "" });
    await form.fill({ "Your number": "1.24k" });
    expect(message.text()).toContain("I read **1,240** pupils.");

    const again = await message.opens("Change the number");
    expect(again.stands()).toEqual({ "Your number": "1240" });
    await again.fill({ "Your number": "620" });
    expect(message.text()).toContain("I read **620** pupils.");
    await message.press("Sure");
    expect(message.text()).toContain("## Not right: it was 1,240");
    expect(message.text()).toContain("You wrote 620. That counts one of two shifts only.");
  });

  test("that cannot be read is told with examples, and keeps what was read before", async () => {
    const message = await practises("Chloe", "morning bell difficulty:hard");
    await (await message.opens("Type a number")).fill({ "Your number": "1.230" });
    expect(message.text()).toContain("I read **1,230** pupils.");
    await (await message.opens("Change the number")).fill({ "Your number": "*lots*" });
    expect(message.text()).toContain("I can’t read “\\*lots\\*” as a number.");
    expect(message.text()).toContain("I read **1,230** pupils.");
    await message.press("Guessed");
    expect(message.text()).toContain("## Right: 1,240");
    expect(message.text()).toContain("You wrote 1,230: close enough.");
  });
});

describe("an order", () => {
  test("is chosen place by place, mended where an option stands twice, and told place by place", async () => {
    const message = await practises("Ben", "lunch bell difficulty:medium questions:1");
    const form = await message.opens("Put in order");
    expect(form.text()).toContain("**Put these parts of the school day in order.**");
    await form.fill({ "1st": "Lessons", "2nd": "Lessons", "3rd": "Meal outside" });
    expect(message.text()).toContain("“Lessons” stands in two places.");
    expect(message.text()).not.toContain("How sure are you?");

    const mended = await message.opens("Put in order");
    expect(mended.stands()).toEqual({ "1st": "Lessons", "2nd": "Lessons", "3rd": "Meal outside" });
    await mended.fill({ "2nd": "First signal" });
    expect(message.text()).toContain("Your order:\n1. Lessons\n2. First signal\n3. Meal outside");
    const later = await message.opens("Change the order");
    expect(later.stands()).toEqual({
      "1st": "Lessons",
      "2nd": "First signal",
      "3rd": "Meal outside",
    });
    await later.fill({});
    await message.press("Sure");
    expect(message.text()).toContain("## Partly right: this is the right order");
    expect(message.text()).toContain("1. First signal (you put it 2nd). At eight.");
    expect(message.text()).toContain("3. Meal outside\n");
  });
});

describe("in Spanish", () => {
  test("everything is said in Spanish, by the names that the picker shows", async () => {
    const line = "/cuestionario practicar timbre del mediodía dificultad:medium";
    const message = await person("Ana").types(line, general);
    expect(message.text()).toContain("-# Pregunta 1 de 1 · sin prisa · solo tú ves esto");
    expect(message.text()).toContain("-# Este tema habla del hambre.");
    expect(message.buttons()).toEqual(["Ordenar", "No lo sé", "In English"]);
    const form = await message.opens("Ordenar");
    await form.fill({ "1.º": "Primera señal", "2.º": "Clases", "3.º": "Comida afuera" });
    expect(message.text()).toContain("**¿Lo sabías o adivinaste?**");
    await message.press("Lo sabía");
    expect(message.text()).toContain("## Correcto\n");
    expect(message.buttons()).toEqual(["Resumen", "Leer: Timbre del almuerzo", "In English"]);
    await message.press("Resumen");
    expect(message.text()).toContain("## 1 de 1 correctas");
  });

  test("or in English, from any step on, and it stays so", async () => {
    const ana = person("Ana");
    const message = await ana.types(
      "/cuestionario practicar primer timbre dificultad:hard",
      general,
    );
    await message.press("In English");
    expect(message.text()).toContain("How many pupils");
    await (await message.opens("Type a number")).fill({ "Your number": "12 mil" });
    await message.press("En español");
    expect(message.text()).toContain("Leí **12,000** alumnos.");
    await message.press("Adiviné");
    await message.press("Resumen");
    await message.press("In English");
    expect(message.text()).toContain("## 0 of 1 right");
    const next = await ana.types("/cuestionario practicar primer timbre", general);
    expect(next.text()).toContain("Question 1 of 2");
    await next.press("En español");
  });
});
