import { authoring } from "../author.ts";
import { charts } from "./charts.ts";
import { counts } from "./counts.ts";
import { misconceptions } from "./misconceptions.ts";
import { sources } from "./sources.ts";
import { standards } from "./standards.ts";

/** What a topic file of this subject imports. */
export const { defineTopic, one, several, number, order } = authoring({
  sources,
  counts,
  misconceptions,
  charts,
  standards,
});
