import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from '../interactions/observer.ts';
import { countFaults } from '../story/fault.ts';
import { type Library, paragraphsIn } from '../story/library.ts';
import { VERSION } from '../version.ts';
import { isReady, type Watched } from './readiness.ts';

export interface Metrics extends Observer {
  /** A library was put in place of another. */
  swapped(): void;
  /** All figures, in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Of times until the first response, in seconds; after 3 Discord no longer waits. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Counts what the observer is told, and reads the rest when it is asked for. No label holds anybody's data. */
export function makeMetrics(watched: Watched): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'pilcrow_interactions_total',
    help: 'Interactions by kind, command and how they went',
    labelNames: ['kind', 'command', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'pilcrow_interaction_seconds',
    help: 'From the arrival of an interaction until its first response was delivered',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers,
  });
  const answers = new Counter({
    name: 'pilcrow_answers_total',
    help: 'Questions by what the stories said to them',
    labelNames: ['verdict'],
    registers,
  });
  const reloads = new Counter({
    name: 'pilcrow_reloads_total',
    help: 'How often content was read anew and served',
    registers,
  });
  new Gauge({ name: 'pilcrow_info', help: 'Version', labelNames: ['version'], registers }).set(
    { version: VERSION },
    1,
  );
  let readAt = watched.now();
  addLibrary(registry, watched.library, () => readAt);
  if (watched.connections !== undefined) addConnections(registry, watched, watched.connections);
  return {
    interaction: ({ kind, command, outcome, seconds: taken }) => {
      interactions.inc({ kind, command, outcome });
      if (outcome === 'delivered') seconds.observe({ kind }, taken);
    },
    answer: ({ verdict }) => answers.inc({ verdict }),
    swapped: () => {
      readAt = watched.now();
      reloads.inc();
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function addLibrary(registry: Registry, library: () => Library, readAt: () => number): void {
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  };
  gauge('pilcrow_stories', 'Stories that are served', () => library().stories.length);
  gauge('pilcrow_articles', 'Articles that are served', () => library().articles.size);
  gauge('pilcrow_paragraphs', 'Paragraphs that are served', () => paragraphsIn(library()));
  gauge('pilcrow_content_errors', 'Errors of the content', () => countFaults(library().faults).errors);
  gauge(
    'pilcrow_library_timestamp_seconds',
    'When what is served was read, since 1970',
    () => readAt() / 1000,
  );
}

function addConnections(
  registry: Registry,
  { now }: Watched,
  connections: NonNullable<Watched['connections']>,
): void {
  const registers = [registry];
  new Gauge({
    name: 'pilcrow_shard_ready',
    help: '1 while a connection to Discord is ready with a recent heartbeat',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const one of connections()) this.set({ shard: one.id }, isReady(one, now()) ? 1 : 0);
    },
  });
  new Gauge({
    name: 'pilcrow_shard_heartbeat_timestamp_seconds',
    help: 'When the last heartbeat of a connection was acknowledged, since 1970',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { id, acknowledgedAt } of connections())
        if (acknowledgedAt !== undefined) this.set({ shard: id }, acknowledgedAt / 1000);
    },
  });
}
