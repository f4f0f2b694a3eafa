import type {
  APIModalSubmission,
  RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { z } from "zod";
import type { Answer, Choices } from "./answer.ts";
import type { Asked } from "./asked.ts";
import type { CustomId } from "./custom-id.ts";

/** What was chosen in a select menu, or nothing for a button. */
export interface Pressed {
  readonly values: readonly string[];
}

/** The option that is being typed, and what stands in the others so far. */
export interface Typing {
  readonly option: string;
  readonly typed: string;
  /** By name; of a subcommand its own, and its name as `subcommand`. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A slash command or a message's menu: what Discord shows of it, and what it does. */
export interface Command<Deps> {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  /** Reads the options, or the `message`, as Discord sent them; what is wrong in them is a sentence for the person. */
  readonly options: z.ZodType;
  run(asked: Asked, options: never, deps: Deps): Promise<Answer> | Answer;
  /** Choices for the option that is being typed. */
  complete?(asked: Asked, typing: Typing, deps: Deps): Promise<Choices> | Choices;
}

/** A button, menu or modal: its family of custom ids and what it does. */
export interface Component<Deps> {
  readonly id: CustomId<never>;
  press?(asked: Asked, fields: never, pressed: Pressed, deps: Deps): Promise<Answer> | Answer;
  submit?(
    asked: Asked,
    fields: never,
    submission: APIModalSubmission,
    deps: Deps,
  ): Promise<Answer> | Answer;
}

/** A command whose `run` gets the options typed by its schema. */
export function defineCommand<Deps, Options extends z.ZodType>(command: {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  readonly options: Options;
  run(asked: Asked, options: z.output<Options>, deps: Deps): Promise<Answer> | Answer;
  complete?(asked: Asked, typing: Typing, deps: Deps): Promise<Choices> | Choices;
}): Command<Deps> {
  return command as Command<Deps>;
}

/** A component whose handlers get the fields of its custom id typed. */
export function defineComponent<Deps, Fields>(component: {
  readonly id: CustomId<Fields>;
  press?(asked: Asked, fields: Fields, pressed: Pressed, deps: Deps): Promise<Answer> | Answer;
  submit?(
    asked: Asked,
    fields: Fields,
    submission: APIModalSubmission,
    deps: Deps,
  ): Promise<Answer> | Answer;
}): Component<Deps> {
  return component as unknown as Component<Deps>;
}
