/**
 * Who may talk to the sandbox: this machine, under its own address. A page from elsewhere is told
 * by its Origin, a name that was rebound to 127.0.0.1 by its Host.
 */

/** The port of the request's Host, when it names this machine. */
function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

/** Why a request is refused; undefined when it comes from where it should. */
export function strangerRefusal(
  headers: { readonly host: string | undefined; readonly origin: string | undefined },
  port: number,
): string | undefined {
  const hosts = ownHosts(port);
  if (!headers.host || !hosts.includes(headers.host.toLowerCase())) {
    return "This sandbox answers under its own address only.";
  }
  if (headers.origin === undefined) return undefined;
  return hosts.some((host) => headers.origin === `http://${host}`)
    ? undefined
    : "This sandbox answers its own page only.";
}

/** A policy under which the page can reach the sandbox and nothing else. */
export function contentPolicy(port: number): string {
  const own = ownHosts(port);
  const http = own.map((host) => `http://${host}`).join(" ");
  const sockets = own.map((host) => `ws://${host}`).join(" ");
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${http}`,
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src 'self' ${sockets}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
