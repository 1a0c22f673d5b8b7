/** Stored settings before anything in them is trusted. */
export type Fields = Readonly<Record<string, unknown>>;

/** `STEPS[n]` turns settings of version n+1 into version n+2. Never edit a step that has shipped: add one. */
const STEPS: readonly ((old: Fields) => Fields)[] = [];

/**
 * Brings stored settings of an older version up to the current one, a step at a time.
 * A version that is missing, damaged or from the future is left alone: `repair.ts` keeps what it knows of it.
 *
 * @param fields what was stored
 * @param steps the chain; given only by tests
 */
export function migrate(fields: Fields, steps = STEPS): Fields {
  const version = fields.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return fields;
  return steps
    .slice(version - 1)
    .reduce((older, step, i) => ({ ...step(older), version: version + i + 1 }), fields);
}
