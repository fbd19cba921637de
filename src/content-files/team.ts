import { z } from 'zod';
import { fill } from '../lib/fill.ts';
import { type Problem, problem, type Reporter, reporter } from '../lib/problem.ts';
import { parseYaml } from '../lib/yaml.ts';
import { personalIn } from '../wizard/profile/personal.ts';
import { PROFILE_FAULTS, type ProfileFault, pathText, problemSentence } from '../wizard/profile/problems.ts';
import { type Profile, type ProfileChoices, profileFile } from '../wizard/profile/profile.ts';
import { readProfileFile } from '../wizard/profile/read-file.ts';
import type { ContentFolder } from './files.ts';
import { TEAM_FILE } from './layout.ts';
import type { Settings } from './settings.ts';

/**
 * Reads the profile that the site comes with, checked like one that an agent takes over. It is public: that is told at
 * every build, and whoever can be reached by it must be meant to be.
 *
 * @param strings the interface's English, in which problems are told
 * @returns the file as it is served; `undefined` where there is none, or where it is refused
 */
export function readTeam(
  folder: ContentFolder,
  choices: ProfileChoices,
  strings: Readonly<Record<string, string>>,
  { publicContacts }: Pick<Settings, 'publicContacts'>,
): { team: string | undefined; problems: Problem[] } {
  if (!folder.exists(TEAM_FILE)) return { team: undefined, problems: [] };
  const problems: Problem[] = [];
  const file = folder.display(TEAM_FILE);
  const bytes = folder.readBytes(TEAM_FILE);
  const read = readProfileFile(bytes, choices);
  const words = Object.fromEntries(
    PROFILE_FAULTS.map((kind) => [kind, strings[`wizard.profile.bad.${kind}`] ?? kind]),
  ) as Record<ProfileFault, string>;
  if (read.kind === 'refused' && read.problems.some(({ kind }) => kind === 'size' || kind === 'encoding')) {
    for (const each of read.problems)
      problems.push(problem('team/unreadable', { file }, problemSentence(each, words, '')));
    return { team: undefined, problems };
  }
  const text = new TextDecoder().decode(bytes);
  const parsed = parseYaml(text, file, z.unknown(), 'team');
  const report = reporter(problems, { file, locate: parsed.locate });
  // YAML reads JSON with its places, and says what is twice; what JSON alone refuses has the place that it names.
  if (!parsed.ok) return { team: undefined, problems: [...parsed.problems] };
  if (read.kind === 'refused') {
    for (const each of read.problems)
      if (each.kind === 'json') problems.push(notJson(text, file, problemSentence(each, words, '')));
      else report('team/schema', each.path, problemSentence(each, words, pathText(each.path)));
    return { team: undefined, problems };
  }
  if (!publicContacts) tellPersonal(read.profile, report);
  report(
    'team/public',
    [],
    'This profile is public: everybody who reads the site can read it.',
    'It must hold nothing that only the team may know.',
  );
  return { team: profileFile(read.profile), problems };
}

function tellPersonal(profile: Profile, report: Reporter): void {
  for (const { path, kind, found } of personalIn(profile))
    report(
      'team/personal',
      path,
      fill('Unexpected {{kind}} “{{found}}” in a public file, expected none.', { kind, found }),
      'Take it out; or, where all of them are meant to be public, build with --public-contacts or PUBLIC_CONTACTS=yes.',
    );
}

function notJson(text: string, file: string, sentence: string): Problem {
  let place: { line?: number; column?: number } = {};
  try {
    JSON.parse(text);
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    if (line !== undefined && column !== undefined) place = { line: Number(line), column: Number(column) };
  }
  return problem('team/syntax', { file, ...place }, sentence);
}
