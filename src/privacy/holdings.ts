/**
 * What a column holds. `person`: an id or a number that stands for somebody. `about-person`: what is
 * known of the person whom the same row names. `server`: what a server has chosen, or its own
 * posts. `number`: a server's record that names people by their numbers alone; a deletion leaves
 * the number there, which then stands for nobody. `none`: neither.
 */
export type Holding = "person" | "about-person" | "server" | "number" | "none";

/**
 * Every column of every table, by what it holds of whom. A person is shown all rows that name them,
 * and a deletion leaves none. A run that names nobody belongs to its server.
 */
export const holdings = {
  docent_schema_version: { version: "none", name: "none" },
  servers: {
    guild_id: "server",
    language: "server",
    host_role_id: "server",
    staff_channel_id: "server",
  },
  people: { user_id: "person", language: "about-person" },
  person_numbers: { number: "person", scope: "about-person", user_id: "person" },
  runs: {
    id: "about-person",
    kind: "none",
    person: "person",
    guild_id: "server",
    seed: "about-person",
    wish: "about-person",
    questions: "about-person",
    started_at: "about-person",
    ended_at: "about-person",
  },
  answers: {
    run_id: "about-person",
    position: "about-person",
    person: "person",
    item: "about-person",
    given: "about-person",
    confidence: "about-person",
    settled: "about-person",
    interaction_id: "about-person",
    at: "about-person",
  },
  schedules: {
    id: "server",
    guild_id: "server",
    channel_id: "server",
    minute: "server",
    zone: "server",
    days: "server",
    kind: "server",
    pack: "server",
    topic: "server",
    language: "server",
    seed: "server",
    round: "server",
    state: "server",
    next_at: "server",
    zone_rules: "server",
    trouble: "server",
    created_at: "server",
  },
  posts: {
    run_id: "server",
    schedule_id: "server",
    guild_id: "server",
    channel_id: "server",
    occasion: "server",
    day: "server",
    due_at: "server",
    state: "server",
    claimed_at: "server",
    round: "server",
    item: "server",
    fact: "server",
    message_id: "server",
  },
  quizzes: {
    run_id: "server",
    guild_id: "server",
    channel_id: "server",
    open_channel_id: "server",
    owner: "none",
    fence: "none",
    sequence: "none",
    snapshot: "number",
    snapshot_sequence: "none",
  },
  quiz_events: { run_id: "server", sequence: "none", at: "server", event: "number" },
  heartbeats: { owner: "none", alive_at: "none" },
  departures: { guild_id: "server", left_at: "server" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Holding>>>>;
