/**
 * A table that is made when it is first asked for. This script runs in every frame of every page of a site, and
 * nearly all of them never see a share: what it makes at load has to be next to nothing.
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
