import { childOrigin, type Origin } from '../source/source.ts';
import { MEMBERS } from '../vocabulary/figure-names.ts';
import type { WrittenCommittee, WrittenOrganization } from '../vocabulary/generated/log.types.ts';
import type { Committee, Given, Organization } from './log.ts';
import type { Notes } from './notes.ts';
import { expectUnit, readQuantity } from './read-quantity.ts';

/** Units in which members are counted; a bare number takes the first. */
const MEMBER_UNITS = ['名', '人', '位'];

/** The committee whose log this is; every text is '' where the log is silent. */
export function readOrganization(
  written: WrittenOrganization | undefined,
  origin: Origin,
  notes: Notes,
): Organization {
  return {
    name: written?.name ?? '',
    shortName: written?.shortName ?? '',
    level: written?.level ?? '',
    term: written?.term ?? '',
    committees: (written?.committees ?? []).map((committee, index) =>
      readCommittee(committee, childOrigin(origin, 'committees', index)),
    ),
    members: readMembers(written?.members, childOrigin(origin, 'members'), notes),
    origin,
  };
}

function readCommittee(written: WrittenCommittee, origin: Origin): Committee {
  if (typeof written === 'string') return { name: written, shortName: written, origin };
  return { name: written.name, shortName: written.shortName ?? written.name, origin };
}

function readMembers(written: string | number | undefined, origin: Origin, notes: Notes): Given | undefined {
  if (written === undefined) return undefined;
  const read = readQuantity(written, origin, notes);
  const quantity = read && expectUnit(read, MEMBER_UNITS, { name: MEMBERS, written, origin }, notes);
  if (!quantity) {
    notes.broken.add(MEMBERS);
    return undefined;
  }
  return { name: MEMBERS, quantity, scope: '', asOf: '', source: '', origin };
}
