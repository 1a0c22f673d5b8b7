import { scaleOf } from '../../classifier/score.ts';
import type { Thresholds } from '../../ruleset/compiled.ts';
import { clusterRows } from './cluster.ts';
import type { Example, Outcomes } from './examples.ts';
import type { LearnedFeature, TrainedModel } from './pack.ts';
import { type LinearModel, type TrainingOptions, trainSoftmax } from './softmax.ts';

/** A post as a list of features: named classes as `-1 - classId`, learned ones by their keys. */
export interface TrainingPost {
  readonly keys: readonly number[];
  /** How many tokens it has. */
  readonly tokens: number;
  readonly outcome: string;
  readonly weight: number;
}

export interface LearningOptions {
  /** How many learned features are kept. */
  readonly features: number;
  /** How many learned word classes there are in each of the two sets. */
  readonly rows: number;
  /** A feature must occur in so many posts. */
  readonly fewest: number;
  /** How many models, each with the examples in another order, are averaged before rows are shared. */
  readonly averaged: number;
  /** Rounds of training after rows were shared. */
  readonly sharedRounds: number;
  readonly training: TrainingOptions;
  readonly report?: (line: string) => void;
}

/**
 * Learns the weights: all features first, then the most telling ones again, then with rows shared,
 * then the shared rows once more. The same posts and options give the same model, to the byte.
 */
export function learn(
  posts: readonly TrainingPost[],
  classNames: readonly string[],
  thresholds: Thresholds,
  options: LearningOptions,
): TrainedModel {
  const report = options.report ?? (() => {});
  const outcomes = outcomesOf(posts);
  const counts = countKeys(posts);
  const classKeys = [...counts.keys()].filter((key) => key < 0).sort((a, b) => b - a);
  const wordKeys = [...counts.keys()].filter((key) => key >= 0 && (counts.get(key) ?? 0) >= options.fewest);
  report(`${posts.length} posts, ${classKeys.length} named classes, ${wordKeys.length} words and pairs`);
  const all = [...classKeys, ...wordKeys];
  const first = train(posts, outcomes, all, options, 'all features');
  const kept = mostTelling(
    first.model,
    outcomes.names.length,
    all,
    classKeys.length,
    counts,
    options.features,
  );
  const chosen = [...classKeys, ...kept];
  const second = average(
    Array.from({ length: options.averaged }, (_, i) => {
      const training = { ...options.training, seed: options.training.seed + i };
      return train(posts, outcomes, chosen, { ...options, training }, `${kept.length} features, run ${i + 1}`)
        .model;
    }),
  );
  return shareRows(posts, outcomes, second, classKeys, kept, counts, classNames, thresholds, options);
}

/**
 * Gives every learned feature two classes and lets it be the sum of their rows: first the nearest of `rows` centres,
 * then the centre nearest to what is left. Afterwards the shared rows are trained once more.
 */
function shareRows(
  posts: readonly TrainingPost[],
  outcomes: Outcomes,
  model: LinearModel,
  classKeys: readonly number[],
  kept: readonly number[],
  counts: ReadonlyMap<number, number>,
  classNames: readonly string[],
  thresholds: Thresholds,
  options: LearningOptions,
): TrainedModel {
  const width = outcomes.names.length;
  const own = classKeys.length;
  const { rows: shared } = options;
  const seen = Float32Array.from(kept, (key) => counts.get(key) ?? 1);
  const words = model.weights.slice(own * width);
  const coarse = clusterRows(words, width, seen, shared, 10, options.training.seed);
  for (let i = 0; i < words.length; i++) {
    const centre = (coarse.classOf[Math.floor(i / width)] as number) * width + (i % width);
    words[i] = (words[i] as number) - (coarse.centres[centre] as number);
  }
  const fine = clusterRows(words, width, seen, shared, 10, options.training.seed + 1);
  const rowsOf = {
    first: Int32Array.from([...classKeys.keys(), ...coarse.classOf.map((row) => own + row)]),
    second: Int32Array.from([...classKeys.map(() => -1), ...fine.classOf.map((row) => own + shared + row)]),
  };
  const weights = new Float32Array((own + 2 * shared) * width);
  weights.set(model.weights.subarray(0, own * width));
  weights.set(coarse.centres, own * width);
  weights.set(fine.centres, (own + shared) * width);
  const onRound = (round: number, loss: number): void =>
    options.report?.(`shared rows: round ${round}, loss ${loss.toFixed(4)}`);
  const tuned = trainSoftmax(
    examplesOf(posts, outcomes, [...classKeys, ...kept]),
    outcomes,
    own + 2 * shared,
    rowsOf,
    { ...options.training, rounds: options.sharedRounds, alpha: 0.1, onRound },
    { weights, bias: model.bias },
  );
  const rowOf = Object.fromEntries(classKeys.map((key, row) => [classNames[-1 - key] ?? '', row]));
  const features = kept.map(
    (key, i): LearnedFeature => ({
      key,
      first: coarse.classOf[i] ?? 0,
      second: fine.classOf[i] ?? 0,
    }),
  );
  return {
    outcomes: outcomes.names,
    bias: tuned.bias,
    rows: tuned.weights,
    classRows: rowOf,
    sharedRows: shared,
    features,
    thresholds,
  };
}

/** The mean of several models: what only the order of the examples taught one of them is evened out. */
function average(models: readonly LinearModel[]): LinearModel {
  const mean = (of: (model: LinearModel) => Float32Array): Float32Array => {
    const sum = new Float32Array(of(models[0] as LinearModel).length);
    for (const model of models)
      of(model).forEach((value, i) => {
        sum[i] = (sum[i] as number) + value / models.length;
      });
    return sum;
  };
  return { weights: mean((model) => model.weights), bias: mean((model) => model.bias) };
}

function train(
  posts: readonly TrainingPost[],
  outcomes: Outcomes,
  keys: readonly number[],
  options: LearningOptions,
  what: string,
): { model: LinearModel } {
  const examples = examplesOf(posts, outcomes, keys);
  const rowsOf = { first: Int32Array.from(keys.keys()), second: new Int32Array(keys.length).fill(-1) };
  const onRound = (round: number, loss: number): void =>
    options.report?.(`${what}: round ${round} of ${options.training.rounds}, loss ${loss.toFixed(4)}`);
  return { model: trainSoftmax(examples, outcomes, keys.length, rowsOf, { ...options.training, onRound }) };
}

function outcomesOf(posts: readonly TrainingPost[]): Outcomes {
  const names = [...new Set(posts.map((post) => post.outcome))].sort();
  return { names, risky: Uint8Array.from(names, (name) => (name.endsWith('+') ? 1 : 0)) };
}

function countKeys(posts: readonly TrainingPost[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const post of posts) for (const key of post.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function examplesOf(posts: readonly TrainingPost[], outcomes: Outcomes, keys: readonly number[]): Example[] {
  const numberOf = new Map(keys.map((key, index) => [key, index]));
  const outcomeOf = new Map(outcomes.names.map((name, index) => [name, index]));
  return posts.map((post) => ({
    features: Int32Array.from(post.keys.flatMap((key) => numberOf.get(key) ?? [])),
    scale: scaleOf(post.tokens),
    outcome: outcomeOf.get(post.outcome) ?? 0,
    weight: post.weight,
  }));
}

/** The learned features whose weights move most scores: size of the row times root of its count. */
function mostTelling(
  model: LinearModel,
  width: number,
  keys: readonly number[],
  own: number,
  counts: ReadonlyMap<number, number>,
  most: number,
): number[] {
  const worth = (index: number): number => {
    let sum = 0;
    for (let o = 0; o < width; o++) sum += Math.abs(model.weights[index * width + o] ?? 0);
    return sum * Math.sqrt(counts.get(keys[index] ?? 0) ?? 0);
  };
  return keys
    .map((key, index) => ({ key, worth: index < own ? 0 : worth(index), learned: index >= own }))
    .filter(({ learned }) => learned)
    .sort((a, b) => b.worth - a.worth || a.key - b.key)
    .slice(0, most)
    .map(({ key }) => key);
}
