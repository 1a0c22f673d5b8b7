import type { Thresholds } from '../../ruleset/compiled.ts';
import {
  examplesOf,
  type LabelledFeatures,
  type Outcomes,
  outcomesOf,
  type TrainingPost,
} from './examples.ts';
import type { LearnedRow, TrainedModel } from './pack.ts';
import { type RoundedModel, roundModel } from './round.ts';
import { type LinearModel, type TrainingOptions, trainSoftmax } from './softmax.ts';
import { passagesToLearn } from './witnesses.ts';

export interface LearningOptions {
  /** How many learned features are kept. */
  readonly features: number;
  /** A feature must occur in so many posts. */
  readonly fewest: number;
  /** How many models, each with the examples in another order, are averaged. */
  readonly averaged: number;
  /** The step of the weights of a feature seen in one post; of frequent ones it is finer. */
  readonly step: number;
  /** See `RoundingOptions`. */
  readonly price: number;
  readonly training: TrainingOptions;
  readonly report?: (line: string) => void;
}

/**
 * Learns the weights: all features first, then the most telling ones again, several times, from posts and from passages
 * of the long ones; the mean of these is rounded to whole steps, so that scores change little. The same posts and
 * options give the same model, to the byte.
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
  const kept = mostTelling(first, outcomes.names.length, all, classKeys.length, counts, options.features);
  const chosen = [...classKeys, ...kept];
  const passages = passagesToLearn(posts, outcomes, all, first);
  report(`${passages.length} passages of long posts`);
  const second = average(
    Array.from({ length: options.averaged }, (_, i) => {
      const training = { ...options.training, seed: options.training.seed + i };
      return train(
        [...posts, ...passages],
        outcomes,
        chosen,
        { ...options, training },
        `${kept.length} features, run ${i + 1}`,
      );
    }),
  );
  const rounded = roundModel(second, examplesOf(posts, outcomes, chosen), {
    coarsest: options.step,
    fineness: chosen.map((key) => finenessOf(key, counts.get(key) ?? 1)),
    price: options.price,
    passes: PASSES,
  });
  report('rounded');
  return modelOf(rounded, outcomes, chosen, classNames, thresholds, options.step);
}

/** After so many looks at every weight hardly one moves. */
const PASSES = 5;

/** The model with rows for classes by their names, and for learned features. */
function modelOf(
  { rows, bias }: RoundedModel,
  { names }: Outcomes,
  keys: readonly number[],
  classNames: readonly string[],
  thresholds: Thresholds,
  step: number,
): TrainedModel {
  const classRows: Record<string, LearnedRow> = {};
  const features: LearnedRow[] = [];
  rows.forEach((row, i) => {
    const key = keys[i] as number;
    const learned = { key, ...row };
    if (key < 0) classRows[classNames[-1 - key] ?? ''] = learned;
    else features.push(learned);
  });
  return { outcomes: names, bias, step, classRows, features, thresholds };
}

/** What a step must be for rounding to harm little goes down with the 0.2th power of how often a feature is met; classes are told four times as finely. */
export function finenessOf(key: number, count: number): number {
  return Math.round(0.4 * Math.log2(count)) + (key < 0 ? 4 : 0);
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
  posts: readonly LabelledFeatures[],
  outcomes: Outcomes,
  keys: readonly number[],
  options: LearningOptions,
  what: string,
): LinearModel {
  const examples = examplesOf(posts, outcomes, keys);
  const onRound = (round: number, loss: number): void =>
    options.report?.(`${what}: round ${round} of ${options.training.rounds}, loss ${loss.toFixed(4)}`);
  return trainSoftmax(examples, outcomes, keys.length, { ...options.training, onRound });
}

function countKeys(posts: readonly TrainingPost[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const post of posts) for (const key of post.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * The learned features whose weights move most scores: size of the row times root of its count.
 *
 * @param classes how many keys of named classes stand before the others
 * @param most how many are kept
 */
function mostTelling(
  model: LinearModel,
  width: number,
  keys: readonly number[],
  classes: number,
  counts: ReadonlyMap<number, number>,
  most: number,
): number[] {
  const worth = (index: number): number => {
    let sum = 0;
    for (let o = 0; o < width; o++) sum += Math.abs(model.weights[index * width + o] ?? 0);
    return sum * Math.sqrt(counts.get(keys[index] ?? 0) ?? 0);
  };
  return keys
    .slice(classes)
    .map((key, at) => ({ key, worth: worth(classes + at) }))
    .sort((a, b) => b.worth - a.worth || a.key - b.key)
    .slice(0, most)
    .map(({ key }) => key);
}
