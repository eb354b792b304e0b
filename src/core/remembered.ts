// What is asked again and again of the same words is worked out once.

/**
 * A function that remembers what it made of the last texts, so many of them. For what depends on the text alone; it holds its texts,
 * so of what people typed only a few.
 */
export const remembered = <Made>(most: number, make: (text: string) => Made): ((text: string) => Made) =>
  rememberedBy((text) => text, most, make);

/** The same of anything that a text tells apart. */
export function rememberedBy<Asked, Made>(
  keyOf: (asked: Asked) => string,
  most: number,
  make: (asked: Asked) => Made,
): (asked: Asked) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (asked) => {
    const key = keyOf(asked);
    const before = known.get(key);
    if (before !== undefined) return before.made;
    const made = make(asked);
    if (known.size >= most) known.clear();
    known.set(key, { made });
    return made;
  };
}

/** What is made of one thing, by a name for it: remembered for as long as that thing is there. */
export function rememberedOf<Of extends object, Made>(): (of: Of, name: string, make: () => Made) => Made {
  const known = new WeakMap<Of, Map<string, { readonly made: Made }>>();
  return (of, name, make) => {
    const ofThis = known.get(of) ?? new Map<string, { readonly made: Made }>();
    known.set(of, ofThis);
    const before = ofThis.get(name);
    if (before !== undefined) return before.made;
    const made = make();
    ofThis.set(name, { made });
    return made;
  };
}

/** What is made when it is first asked for, and then there. */
export function once<Made extends object | boolean | undefined>(make: () => Made): () => Made {
  let made: { readonly of: Made } | undefined;
  return () => {
    made ??= { of: make() };
    return made.of;
  };
}
