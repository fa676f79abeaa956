import { chmod, chown, stat } from 'node:fs/promises';

/**
 * Gives a new file the permissions, the owner and the group of the one whose place it takes, if there is one: colleagues
 * with whom a group shares it still reach it. Whom the system does not let give a file away keeps it.
 *
 * @throws NodeJS.ErrnoException if the permissions cannot be set
 */
export async function keepOwner(from: string, to: string): Promise<void> {
  const [before, now] = await Promise.all([stat(from).catch(() => undefined), stat(to)]);
  if (!before) return;
  if (before.uid !== now.uid || before.gid !== now.gid) {
    await chown(to, before.uid, before.gid)
      .catch(() => chown(to, now.uid, before.gid))
      .catch(() => undefined);
  }
  // Afterwards, for a change of owner may take permissions away.
  await chmod(to, before.mode);
}
