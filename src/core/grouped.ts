// Things put together by what they have in common.

/** Things by what they have in common, in the order of the first of each kind. */
export function grouped<Thing, Key>(
  things: Iterable<Thing>,
  by: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const group = groups.get(by(thing));
    if (group === undefined) groups.set(by(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}
