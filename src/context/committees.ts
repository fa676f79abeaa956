import type { Organization } from '../normalise/log.ts';

/** Short names of committees; a committee that the log does not declare keeps its name. */
export function committeeNames(names: readonly string[], organization: Organization): string[] {
  return names.map(
    (name) => organization.committees.find((committee) => committee.name === name)?.shortName ?? name,
  );
}
