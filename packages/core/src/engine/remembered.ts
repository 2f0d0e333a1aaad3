/**
 * A function that computes once for each object that it is asked about, and remembers it as long as the object lives: a record
 * is never changed, and every answer asks it the same things again.
 */
export function remembered<Of extends object, Value>(
  compute: (of: Of) => Value,
): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    let found = known.get(of);
    if (found === undefined) {
      found = { value: compute(of) };
      known.set(of, found);
    }
    return found.value;
  };
}
