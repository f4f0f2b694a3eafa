/** The tables as rows come out of them; ids are Discord's, as text. */
export interface Tables {
  readonly docent_schema_version: {
    readonly version: number;
    readonly name: string;
  };
  readonly servers: {
    readonly guild_id: string;
    readonly language: string | null;
    readonly host_role_id: string | null;
    readonly staff_channel_id: string | null;
  };
  readonly people: {
    readonly user_id: string;
    readonly language: string;
  };
  /** The random numbers by which rows name people; `scope` is `self` or a server's id. */
  readonly person_numbers: {
    readonly number: number;
    readonly scope: string;
    readonly user_id: string;
  };
  /** What is asked together; `person` is the one owner of a practice, `guild_id` a quiz's server. */
  readonly runs: {
    readonly id: string;
    readonly kind: string;
    readonly person: number | null;
    readonly guild_id: string | null;
    readonly seed: number;
    /** JSON. */
    readonly wish: string;
    /** JSON. */
    readonly questions: string;
    readonly started_at: number;
    readonly ended_at: number | null;
  };
  /** `item` is `pack/topic/question`, `given` JSON, `settled` 0 or 1. */
  readonly answers: {
    readonly run_id: string;
    readonly position: number;
    readonly person: number;
    readonly item: string;
    readonly given: string;
    readonly confidence: string | null;
    readonly settled: number;
    readonly interaction_id: string;
    readonly at: number;
  };
  readonly schedules: {
    readonly id: string;
    readonly guild_id: string;
    readonly channel_id: string;
    readonly minute: number;
    readonly zone: string;
    /** Digits 1 to 7, rising. */
    readonly days: string;
    readonly kind: string;
    readonly pack: string | null;
    readonly topic: string | null;
    readonly language: string;
    readonly seed: number;
    readonly round: number;
    readonly state: string;
    readonly next_at: number | null;
    readonly zone_rules: string;
    readonly trouble: string | null;
    readonly created_at: number;
  };
  readonly posts: {
    readonly run_id: string;
    readonly schedule_id: string;
    readonly guild_id: string;
    readonly channel_id: string;
    readonly occasion: string;
    readonly day: string;
    readonly due_at: number;
    readonly state: string;
    readonly claimed_at: number;
    readonly round: number;
    /** `pack/topic/id` of the fact. */
    readonly item: string | null;
    /** JSON. */
    readonly fact: string | null;
    readonly message_id: string | null;
  };
  /** Live quizzes, each of a run of kind `live`. */
  readonly quizzes: {
    readonly run_id: string;
    readonly guild_id: string;
    readonly channel_id: string;
    /** The channel while the quiz is running, so that no other one can; else null. */
    readonly open_channel_id: string | null;
    /** The process that runs it. */
    readonly owner: string;
    readonly fence: number;
    /** Of the last event in its log; 0 while it is a preview. */
    readonly sequence: number;
    /** JSON: the state without answers. */
    readonly snapshot: string;
    /** Of the last event that the snapshot holds. */
    readonly snapshot_sequence: number;
  };
  /** The log of a quiz. */
  readonly quiz_events: {
    readonly run_id: string;
    readonly sequence: number;
    readonly at: number;
    /** JSON. */
    readonly event: string;
  };
  /** When a process that runs quizzes was last alive. */
  readonly heartbeats: {
    readonly owner: string;
    readonly alive_at: number;
  };
  /** Servers that Docent is no longer on. */
  readonly departures: {
    readonly guild_id: string;
    readonly left_at: number;
  };
}
