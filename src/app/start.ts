import { Events } from "discord.js";
import { openStorage } from "../storage/open.ts";
import { isStorageProblem } from "../storage/problems.ts";
import { answerInteractions } from "./answering.ts";
import { type Composition, compose, type Surroundings } from "./compose.ts";
import { watchDepartures } from "./departures.ts";
import { connect, type Fatal, onFatalClose, patientWaits } from "./gateway.ts";
import { introduce } from "./introduce.ts";
import { watchChannels } from "./live.ts";
import { jobs } from "./registry.ts";
import { type StartProblem, serve } from "./serve.ts";
import { createTally } from "./tally.ts";
import { runJobs, type Ticking } from "./tick.ts";

/** A started Docent. */
export interface Running {
  /** Resolves once commands are registered and the gateway is ready, or when it is stopped. */
  readonly ready: Promise<void>;
  /** Resolves with a sentence when Docent cannot go on, such as after the token was revoked. */
  readonly ended: Promise<Fatal>;
  /** The port of `/healthz`, where there is one. */
  readonly httpPort: number | null;
  /** Lets jobs run that have their turn, and waits for them. */
  tick(): Promise<void>;
  /** Takes nothing new, finishes what is in flight, and lets go of everything. */
  stop(): Promise<void>;
}

/** Milliseconds that handlers in flight have when Docent stops. */
const patience = 3_500;

/** Starts the bot; what keeps it from starting at all is a sentence. */
export async function start(surroundings: Surroundings): Promise<Running | StartProblem> {
  const { config, log } = surroundings;
  const storage = await openStorage({ url: config.databaseUrl, log, chance: surroundings.chance });
  if (isStorageProblem(storage)) return { problem: `${storage.sentence} ${storage.remedy}` };

  const docent = compose(surroundings, storage);
  const http = await serve(config.httpPort, docent.client, storage);
  if ("problem" in http) {
    await docent.client.destroy();
    await storage.close();
    return http;
  }
  const tally = createTally(log, http.metrics);
  const stopAnswering = answerInteractions(docent, surroundings, tally);
  const stopWatching = watchDepartures({ ...surroundings, ...docent, ...docent.app });
  const stopWatchingChannels = watchChannels({ ...docent, ...docent.app }, log);
  const stopping = new AbortController();
  const { connected, ready, ended } = connecting(docent, surroundings, stopping.signal);
  let ticking: Ticking | undefined;
  // Whoever plays does not wait until Docent has introduced itself.
  const resumed = connected.then((isConnected) =>
    isConnected ? docent.app.live.resume() : undefined,
  );
  const begun = Promise.all([ready, resumed]).then(() => {
    // Before the gateway is ready nobody knows which servers there are.
    if (stopping.signal.aborted) return;
    ticking = runJobs({ ...surroundings, jobs, deps: docent.app });
  });

  return {
    ready: begun,
    ended,
    httpPort: http.port,
    async tick() {
      await begun;
      await ticking?.tick();
    },
    async stop() {
      stopping.abort();
      stopAnswering();
      await Promise.all([tally.settled(patience), ticking?.stop()]);
      await stopWatching();
      stopWatchingChannels();
      await docent.app.live.stop();
      await docent.app.pictures.close();
      await docent.client.destroy();
      await http.close();
      await storage.close();
    },
  };
}

function connecting(docent: Composition, surroundings: Surroundings, stopping: AbortSignal) {
  const { token, log, waits = patientWaits } = surroundings;
  const { client } = docent;
  client.on(Events.ShardError, (error) => log.warn({ err: error }, "The gateway had an error."));
  client.on(Events.Error, (error) => log.error({ err: error }, "discord.js had an error."));
  let end: (sentence: Fatal) => void = () => undefined;
  const ended = new Promise<Fatal>((resolve) => {
    end = resolve;
  });
  onFatalClose(client, (sentence) => end(sentence));
  const connected = connect(client, token, log, stopping, waits).then((fatal) => {
    if (fatal !== undefined) end(fatal);
    return fatal === undefined && !stopping.aborted;
  });
  const ready = connected.then((isConnected) =>
    isConnected ? introduce(docent, surroundings, stopping) : undefined,
  );
  return { connected, ready, ended };
}
