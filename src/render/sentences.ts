import type { Engine } from './engine.ts';
import { parseTemplate } from './parsed.ts';
import { SENTENCES, type TemplateSet } from './templates.ts';

type Pattern = (activity: unknown) => string | undefined;

/** What a sentence needs to know of an activity, besides what its pattern prints. */
interface Subject {
  readonly type?: unknown;
  readonly group?: unknown;
  readonly variant?: unknown;
}

/** Words sentences about activities by the patterns in `sentences/`. */
export class Sentences {
  private readonly templates: TemplateSet;
  private readonly engine: Engine;
  private readonly patterns = new Map<string, readonly Pattern[]>();

  constructor(templates: TemplateSet, engine: Engine) {
    this.templates = templates;
    this.engine = engine;
  }

  /**
   * A sentence by a pattern of the activity's type, else of its group, else of `default`. Of the patterns that
   * have all they print, `variant` chooses in turn. Undefined when there is none.
   *
   * @param attempt runs a pattern and keeps what it reports apart, for it may not be the one chosen
   */
  about(activity: object, attempt: <T>(run: () => T) => { value: T; keep: () => void }): string | undefined {
    const { type, group, variant } = activity as Subject;
    for (const name of [type, group, 'default']) {
      const usable = this.patternsOf(String(name)).flatMap((pattern) => {
        const { value, keep } = attempt(() => pattern(activity));
        return value === undefined || value.trim() === '' ? [] : { text: value.trim(), keep };
      });
      const chosen = usable[indexOf(variant, usable.length)];
      chosen?.keep();
      if (chosen) return chosen.text;
    }
    return undefined;
  }

  private patternsOf(name: string): readonly Pattern[] {
    const known = this.patterns.get(name);
    if (known) return known;
    const file = this.templates.get(SENTENCES + name);
    const pieces = file ? parseTemplate(file) : [];
    const patterns = pieces.flatMap((piece) => ('program' in piece ? this.engine.preparePattern(piece) : []));
    this.patterns.set(name, patterns);
    return patterns;
  }
}

function indexOf(variant: unknown, length: number): number {
  return typeof variant === 'number' && length > 0 ? Math.abs(Math.trunc(variant)) % length : 0;
}
