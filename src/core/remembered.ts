// What is asked again and again of the same words is worked out once.

/**
 * A function that remembers what it made of the last texts, so many of them. For what depends on the text alone; it holds its texts,
 * so of what people typed only a few.
 */
export function remembered<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.made;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { made });
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
