import { fold } from "../fold.ts";
import type { Pack } from "../schema.ts";
import type { Finding, Reader, Rule } from "./fault.ts";
import { numericOptions } from "./numeric-options.ts";
import { keyOf, questionsRead, type ReadQuestion } from "./question-texts.ts";
import { questionsOf } from "./walk.ts";

// A share of a handful says nothing.
const enough = 10;

const readIn = (pack: Pack, reader: Reader) => [...questionsRead(pack, [reader])];
const ofPack = (field: string, message: string): Finding => ({ topic: undefined, field, message });

/** Rule 8 over the pack: the key is the longest option in at most 40 percent of questions. */
export const keyLongest: Rule = {
  id: "key-longest",
  level: "warning",
  *check(pack, { readers }): Generator<Finding> {
    for (const reader of readers) {
      const questions = readIn(pack, reader).filter(({ question }) => question.form === "one");
      const longest = questions.filter(isKeyLongest).length;
      const share = Math.round((100 * longest) / questions.length);
      if (questions.length < enough || share <= 40) continue;
      const message = `in ${reader.language.name} the key is the longest option in ${share} percent of ${questions.length} questions; at most 40`;
      yield ofPack("topics", message);
    }
  },
};

function isKeyLongest({ question, options }: ReadQuestion): boolean {
  const right = keyOf(question);
  const key = options.find(({ id }) => right.includes(id))?.text.length ?? 0;
  return options.every(({ id, text }) => right.includes(id) || text.length < key);
}

/** Rule 13 over the pack: no place is the key's much oftener than another (numbers keep their order). */
export const keyPlace: Rule = {
  id: "key-place",
  level: "warning",
  *check(pack, { readers }): Generator<Finding> {
    const free = readIn(pack, readers[0]).filter(
      (read) => read.question.form === "one" && numericOptions(read) === undefined,
    );
    for (const size of [3, 4]) {
      const places = free
        .filter(({ options }) => options.length === size)
        .map(({ question, options }) => options.findIndex(({ id }) => id === keyOf(question)[0]));
      if (places.length < enough) continue;
      for (let place = 0; place < size; place++) {
        const share = places.filter((at) => at === place).length / places.length;
        if (Math.abs(share - 1 / size) <= 0.15) continue;
        const message = `option ${place + 1} of ${size} is the key in ${Math.round(100 * share)} percent of ${places.length} questions; aim at ${Math.round(100 / size)}`;
        yield ofPack("topics", message);
      }
    }
  },
};

/** At most 60 percent of the questions ask to recall. */
export const recallShare: Rule = {
  id: "recall-share",
  level: "warning",
  *check(pack): Generator<Finding> {
    const questions = [...questionsOf(pack)];
    const recall = questions.filter(({ question }) => question.level === "recall").length;
    const share = Math.round((100 * recall) / questions.length);
    if (questions.length < enough || share <= 60) return;
    yield ofPack("topics", `${share} percent of the questions ask to recall; at most 60`);
  },
};

/** Rule 18: no stem of a topic gives away the key of another of its questions. */
export const independent: Rule = {
  id: "independent",
  level: "warning",
  *check(pack, { readers }): Generator<Finding> {
    for (const reader of readers) {
      const questions = readIn(pack, reader);
      for (const read of questions) {
        const others = questions.filter(({ topic, id }) => topic === read.topic && id !== read.id);
        const answers = others.filter(({ question }) => question.form === "one");
        const stem = ` ${fold(read.stem)} `;
        const given = answers.find((other) => keyText(other).some((key) => stem.includes(key)));
        if (given === undefined) continue;
        const message = `contains the answer of ${given.id}; ask it in other words`;
        const field = `${read.field}.stem.${reader.language.code}`;
        yield { topic: read.topic, field, message };
      }
    }
  },
};

function keyText({ question, options }: ReadQuestion): string[] {
  const right = options.filter(({ id }) => keyOf(question).includes(id));
  return right.map(({ text }) => ` ${fold(text)} `).filter((text) => text.length > 12);
}
