import { readConfig, readerIn } from '../config/config.ts';
import type { Environment } from '../config/settings.ts';
import { isAtLeast, LEAST_NODE, MODELS_FOLDER } from '../project.ts';
import { taskFor } from '../reader/model-store.ts';
import { countFaults } from '../story/fault.ts';
import { readContent } from '../story/read-content.ts';
import { start, terminal } from '../words/index.ts';
import { examineDiscord } from './discord-state.ts';
import type { Finding } from './finding.ts';
import { examineReader } from './reader-state.ts';
import { examineStatus } from './status-state.ts';

/** `doctor`: looks at Node, settings, content, reader, token, Discord and a bot that is running, and says of each what to do. */
export async function examine(
  environment: Environment,
  nodeVersion: string,
  folder: string,
): Promise<Finding[]> {
  const { doctor } = terminal;
  const findings: Finding[] = [
    isAtLeast(nodeVersion, LEAST_NODE)
      ? { state: 'ok', sentence: doctor.node(nodeVersion) }
      : { state: 'wrong', sentence: doctor.nodeTooOld(nodeVersion, LEAST_NODE) },
  ];
  const settings = readConfig(environment);
  if (settings.outcome === 'wrong') {
    findings.push(...settings.problems.map((sentence): Finding => ({ state: 'wrong', sentence })));
  } else {
    findings.push({ state: 'ok', sentence: doctor.settings });
    findings.push(...settings.warnings.map((sentence): Finding => ({ state: 'open', sentence })));
  }
  findings.push(...(await examineContent(folder)));
  const model = readerIn(environment);
  findings.push(await examineReader(model === undefined ? undefined : taskFor(model, MODELS_FOLDER)));
  if (settings.outcome === 'read') {
    const { token, http } = settings.config;
    const without = http === undefined ? doctor.noToken : doctor.noTokenForCommands;
    if (token === undefined) findings.push({ state: 'open', sentence: without });
    else findings.push(...(await examineDiscord(token, settings.config)));
    findings.push(await examineStatus(settings.config.status));
  }
  return findings;
}

async function examineContent(folder: string): Promise<Finding[]> {
  const { stories, faults } = await readContent(folder);
  const articles = stories.reduce((sum, story) => sum + story.articles.length, 0);
  const { errors, warnings } = countFaults(faults);
  const findings: Finding[] =
    articles === 0
      ? [{ state: 'wrong', sentence: start.contentEmpty(folder) }]
      : [{ state: 'ok', sentence: terminal.doctor.content(stories.length, articles) }];
  if (faults.length > 0) {
    const sentence = start.contentFaults(errors, warnings);
    findings.push({ state: errors > 0 ? 'wrong' : 'open', sentence });
  }
  return findings;
}
