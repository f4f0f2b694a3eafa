/** The oldest Node.js that Docent runs on. */
const oldest = { major: 20, minor: 19 };

/**
 * One plain sentence where this Node.js is too old, else nothing.
 * @param {string} version such as `20.19.0`
 */
export function tooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  return `Docent needs Node.js ${oldest.major}.${oldest.minor} or later, and this is ${version}. Install a current one from https://nodejs.org and start again.`;
}
