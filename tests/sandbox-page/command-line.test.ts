import { describe, expect, test } from "vitest";
import { findPairs, readCall, readOptions } from "../../sandbox/page/composer/line.ts";
import { readValue } from "../../sandbox/page/composer/values.ts";
import { sampleWorld } from "./sample-commands.ts";

const english = sampleWorld();
const spanish = sampleWorld("es-419");

describe("commands on offer", () => {
  test("are named in the person's language, subcommands apart, message commands left out", () => {
    expect(english.callables.map((one) => one.label)).toEqual([
      "daily set",
      "explain",
      "help",
      "quiz live",
      "quiz practice",
    ]);
    const explain = spanish.callables.find((one) => one.registered === "explain");
    expect(explain).toMatchObject({
      label: "explicar",
      description: "Explica un tema",
      path: ["explain"],
    });
    expect(explain?.options[0]).toMatchObject({ name: "topic", label: "tema", required: true });
    expect(explain?.options[1]?.choices[0]).toEqual({ name: "Breve", value: "brief" });
  });
});

describe("a typed line", () => {
  test("names a command once a space follows, and leaves the rest", () => {
    expect(readCall("/explain mpp", english.callables)).toMatchObject({
      callable: { registered: "explain" },
      rest: "mpp",
    });
    expect(readCall("/explain", english.callables)).toBeNull();
    expect(readCall("/explains mpp", english.callables)).toBeNull();
    expect(readCall("explain mpp", english.callables)).toBeNull();
  });

  test("is understood in either language, whatever its capitals and accents", () => {
    expect(readCall("/explicar mpp", spanish.callables)?.callable.registered).toBe("explain");
    expect(readCall("/Explain mpp", spanish.callables)?.callable.registered).toBe("explain");
    expect(readCall("/explicar mpp", english.callables)).toBeNull();
  });

  test("names a subcommand by both of its words", () => {
    expect(readCall("/quiz live 5", english.callables)).toMatchObject({
      callable: { path: ["quiz", "live"] },
      rest: "5",
    });
  });
});

describe("the rest of a line", () => {
  const explain =
    english.callables.find(({ registered }) => registered === "explain")?.options ?? [];
  const filled = (rest: string): Record<string, string> =>
    Object.fromEntries(readOptions(rest, explain));

  test("goes to the first required option", () => {
    expect(filled("remain in mexico")).toEqual({ topic: "remain in mexico" });
  });

  test("is split at the names of options", () => {
    expect(filled("mpp detail:full private:true")).toEqual({
      topic: "mpp",
      detail: "full",
      private: "true",
    });
    expect(filled("detail: full topic: title 42")).toEqual({ detail: "full", topic: "title 42" });
  });

  test("keeps a colon that names no option", () => {
    expect(filled("title 42: the rule")).toEqual({ topic: "title 42: the rule" });
    expect(findPairs("xdetail:full", explain)).toEqual([]);
  });

  test("takes option names as the person reads them and as registered", () => {
    const options = spanish.callables.find((one) => one.registered === "explain")?.options ?? [];
    expect(Object.fromEntries(readOptions("tema:mpp detail:full", options))).toEqual({
      topic: "mpp",
      detail: "full",
    });
  });
});

describe("typed values", () => {
  const option = (name: string) => {
    const all = english.callables.flatMap((callable) => callable.options);
    const found = all.find((one) => one.name === name);
    if (!found) throw new Error(`no option ${name}`);
    return found;
  };
  const [topic, detail, isPrivate] = [option("topic"), option("detail"), option("private")];
  const [questions, host] = [option("questions"), option("host")];
  const read = (of: typeof topic, text: string) => readValue(of, text, english.nameable);

  test("of text are the text, without the space around it", () => {
    expect(read(topic, " mpp ")).toBe("mpp");
    expect(read(topic, "  ")).toBeNull();
  });

  test("of choices are found by name, by value, or by a beginning that fits one alone", () => {
    expect(read(detail, "Full")).toBe("full");
    expect(read(detail, "brief")).toBe("brief");
    expect(read(detail, "ful")).toBe("full");
    expect(read(detail, "everything")).toBeNull();
  });

  test("of booleans are understood in both languages", () => {
    expect(["true", "Sí", "verdadero"].map((text) => read(isPrivate, text))).toEqual([
      true,
      true,
      true,
    ]);
    expect(["false", "No", "falso"].map((text) => read(isPrivate, text))).toEqual([
      false,
      false,
      false,
    ]);
    expect(read(isPrivate, "perhaps")).toBeNull();
  });

  test("of whole numbers are numbers", () => {
    expect(read(questions, "5")).toBe(5);
    expect(read(questions, "5.5")).toBeNull();
    expect(read(questions, "five")).toBeNull();
  });

  test("of people are their ids", () => {
    expect(read(host, "@ana")).toBe("11");
    expect(read(host, "12")).toBe("12");
    expect(read(host, "nobody")).toBeNull();
  });
});
