/** What shall go wrong with the next requests that match. */
export interface FaultOrder {
  readonly method?: string;
  /** Matched against the path below `/api/v10`, such as `/interactions/1/…/callback`. */
  readonly route?: RegExp;
  /** How many matching requests pass before it hits; none when absent. */
  readonly skip?: number;
  /** How many requests it hits; one when absent. */
  readonly times?: number;
  readonly effect: FaultEffect;
}

export type FaultEffect =
  /** An error of Discord's; `retryAfter` in seconds, for 429. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly retryAfter?: number;
      readonly code?: number;
      /** The request takes effect all the same; only its answer is lost. */
      readonly afterEffect?: boolean;
    }
  /** The connection breaks, before or after the request took effect. */
  | { readonly kind: "drop"; readonly afterEffect?: boolean }
  /**
   * The bot's process is killed and gone before anything else happens, and nothing is answered.
   * With `afterEffect` the request takes effect all the same. Nobody starts the bot again. Where
   * the bot is no child of the sandbox, only the connection breaks.
   */
  | { readonly kind: "kill"; readonly afterEffect?: boolean }
  /** The request is held back until somebody lets it go. */
  | { readonly kind: "hold"; readonly until: Promise<unknown> };

/** Orders for faults, first come first served. */
export interface Faults {
  readonly failNext: (order: FaultOrder) => void;
  /** The effect for a request, used up by asking. */
  readonly take: (method: string, route: string) => FaultEffect | undefined;
  readonly clear: () => void;
}

/** No faults until ordered. */
export function createFaults(): Faults {
  let orders: { order: FaultOrder; skip: number; left: number }[] = [];
  return {
    failNext: (order) => {
      orders.push({ order, skip: order.skip ?? 0, left: order.times ?? 1 });
    },
    take: (method, route) => {
      const matching = orders.filter(
        ({ order }) =>
          (order.method === undefined || order.method === method) &&
          (order.route === undefined || order.route.test(route)),
      );
      const hit = matching.find(({ skip }) => skip === 0);
      for (const passed of matching) passed.skip = Math.max(0, passed.skip - 1);
      if (!hit) return undefined;
      hit.left -= 1;
      orders = orders.filter((each) => each.left > 0);
      return hit.order.effect;
    },
    clear: () => {
      orders = [];
    },
  };
}
