import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { WritingRight } from "../discord/rights.ts";
import { dailyFaultWords } from "./daily.faults.words.ts";
import { missingInWords } from "./daily.trouble.ts";
import { listed } from "./formats.ts";
import { clip, container, escaped, text } from "./parts.ts";
import { notice } from "./problems.ts";

/** What is wrong with an order of daily posts. */
export type Fault =
  | { readonly in: "time" | "days"; readonly written: string }
  /** `near`: the zone that was probably meant. */
  | { readonly in: "zone"; readonly written: string; readonly near: string | undefined }
  /** `nearest`: names of topics that there are. */
  | { readonly in: "topic"; readonly written: string; readonly nearest: readonly string[] }
  | { readonly in: "channelType"; readonly channelId: string }
  | {
      readonly in: "rights";
      readonly channelId: string;
      readonly missing: readonly WritingRight[];
    }
  | { readonly in: "channelGone" };

/** Everything that is wrong with an order, each with what is allowed and an example that works. */
export function dailyFaults(faults: readonly Fault[], language: Language): Message {
  const sentences = faults.map((fault) => sentence(fault, language));
  const [only] = sentences;
  if (only !== undefined && sentences.length === 1) return notice(only);
  const list = sentences.map((each) => `- ${each}`).join("\n");
  const { several } = dailyFaultWords(language);
  return { components: [container("notice", [text(`${several}\n${list}`)])] };
}

function sentence(fault: Fault, language: Language): string {
  const words = dailyFaultWords(language);
  switch (fault.in) {
    case "time":
      return words.time(shown(fault.written));
    case "days":
      return words.days(shown(fault.written));
    case "zone":
      return fault.near === undefined
        ? words.zone(shown(fault.written))
        : words.zoneNear(shown(fault.written), fault.near);
    case "topic":
      return words.topic(shown(fault.written), either(fault.nearest, language));
    case "channelType":
      return words.channelType(`<#${fault.channelId}>`);
    case "rights":
      return missingInWords(fault.channelId, fault.missing, language);
    case "channelGone":
      return words.channelGone;
  }
}

function shown(written: string): string {
  return escaped(clip(written, 60));
}

function either(names: readonly string[], language: Language): string {
  return listed(
    names.map((name) => `**${name}**`),
    language,
    "disjunction",
  );
}
