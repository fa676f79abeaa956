/**
 * Puts text into a part of a package that is being made, before the last place where `before` stands.
 *
 * @throws Error if it does not stand there
 */
export function insertBefore(
  parts: Map<string, string | Uint8Array>,
  name: string,
  before: string,
  text: string,
): void {
  const content = Buffer.from(parts.get(name) ?? '').toString('utf8');
  const at = content.lastIndexOf(before);
  if (at < 0) throw new Error(`no ${before} in ${name}`);
  parts.set(name, content.slice(0, at) + text + content.slice(at));
}
