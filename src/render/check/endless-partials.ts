import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.ts';
import { statementsOf, writtenAs } from '../ast.ts';
import { type Parsed, parseTemplate } from '../parsed.ts';
import type { TemplateFile, TemplateSet } from '../templates.ts';

/** A partial's call that no block stands around: it happens whenever the caller is rendered. */
interface Unconditional {
  readonly to: string;
  readonly node: hbs.AST.PartialStatement;
  readonly parsed: Parsed;
}

/** Errors for partials that lead to themselves without a condition: rendering them would never end. */
export function endlessPartials(templates: TemplateSet): readonly Diagnostic[] {
  const calls = new Map([...templates].map(([name, file]) => [name, callsOf(file)]));
  return [...calls].flatMap(([name, own]) => {
    const call = own.find(({ to }) => leadsTo(to, name, calls, new Set()));
    return call ? [diagnose('partial-recursion', { name }, call.parsed.place(call.node.loc))] : [];
  });
}

function callsOf(file: TemplateFile): Unconditional[] {
  return parseTemplate(file).flatMap((parsed) => {
    if (!('program' in parsed)) return [];
    return statementsOf(parsed.program).flatMap((node) =>
      node.type === 'PartialStatement' ? { to: writtenAs(node.name), node, parsed } : [],
    );
  });
}

function leadsTo(
  from: string,
  target: string,
  calls: ReadonlyMap<string, readonly Unconditional[]>,
  seen: Set<string>,
): boolean {
  if (from === target) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (calls.get(from) ?? []).some(({ to }) => leadsTo(to, target, calls, seen));
}
