// Ready answers to begin a record from.
import type { Text } from '../text.js';
import { type Answers, valueAt } from './answers.js';
import type { Value } from './value.js';

/** Ready answers for a record that is begun from them, each stored as `standaard` with this template as its source. */
export interface Template {
  readonly id: string;
  readonly version: number;
  /** The checklist it fills. */
  readonly checklist: string;
  readonly name: Text;
  /** For whom it is, in one line. */
  readonly describes: Text;
  /**
   * By path (`source`, `purposes/r1/purpose`); for a rows question the row ids in order. A `Text` becomes the
   * organisation's own text in the organisation's language.
   */
  readonly values: Readonly<Record<string, Value | Text>>;
  /** For a question with a long list: the options worth showing for this template, in order. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** Kinds of data that would surprise here: we assume that they are not kept, and ask whether that is right. */
  readonly absent?: readonly string[];
  /** What is otherwise in a line of business, by the answer to a question of the profile. */
  readonly variants?: { readonly by: string; readonly of: Readonly<Record<string, Variant>> };
}

/**
 * Answers and options instead of those of the template; a list of rows takes the place of the whole list. What is `asked`
 * has no proposal here, whatever the template has.
 */
export type Variant = Pick<Template, 'values'> &
  Partial<Pick<Template, 'options' | 'absent'>> & { readonly asked?: readonly string[] };

/** The template as it fits who uses it. */
export function templateFor(template: Template, profile: Answers | undefined): Template {
  const { variants } = template;
  const kind = profile === undefined || variants === undefined ? undefined : valueAt(profile, variants.by);
  return templateOfKind(template, kind);
}

/** The template as it fits this line of business, also where that was told and is not stored yet. */
export function templateOfKind(template: Template, kind: unknown): Template {
  const variant = typeof kind === 'string' ? template.variants?.of[kind] : undefined;
  return variant === undefined ? template : fitted(template, variant);
}

/** The template and what it is in each line of business that it knows. */
export const everyFit = (template: Template): readonly Template[] => [
  template,
  ...Object.values(template.variants?.of ?? {}).map((variant) => fitted(template, variant)),
];

/** Each is put together once: every turn with such a record asks for it. */
const known = new WeakMap<Variant, Template>();

function fitted({ variants: _others, ...usual }: Template, variant: Variant): Template {
  const before = known.get(variant);
  if (before !== undefined) return before;
  const { asked = [], ...own } = variant;
  const isReplaced = (path: string) => {
    const [question = ''] = path.split('/');
    return question in variant.values || asked.includes(question);
  };
  const kept = Object.entries(usual.values).filter(([path]) => !isReplaced(path));
  const template = {
    ...usual,
    ...own,
    values: { ...Object.fromEntries(kept), ...variant.values },
    options: { ...usual.options, ...variant.options },
  };
  known.set(variant, template);
  return template;
}
