import { pathToFileURL } from 'node:url';
import { KINDS, type Kind } from '../../quality/kinds.ts';
import type { PlacedFlag } from './places.ts';

/**
 * The flags as SARIF 2.1.0, the format that editors and code hosts show (OASIS standard of 2020). What was dismissed is
 * there as suppressed, with its reason.
 */
export function sarifReport(flags: readonly PlacedFlag[]): string {
  const kinds = Object.keys(KINDS) as Kind[];
  const results = flags.map(({ kind, message, digest, place, sentence, state, why }) => ({
    ruleId: kind,
    ruleIndex: kinds.indexOf(kind),
    level: KINDS[kind].severity,
    message: { text: `${message}\n${sentence.english.text}\n${sentence.translation.text}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(place.file) },
          region: { startLine: place.line ?? 1, startColumn: place.column ?? 1 },
        },
        logicalLocations: [{ fullyQualifiedName: `${sentence.locale}/${sentence.subject}#${sentence.id}` }],
      },
    ],
    partialFingerprints: { 'sentence/v1': `${digest}:${kind}` },
    ...(state === 'open'
      ? {}
      : {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: why ?? 'A note to the readers answers it.',
            },
          ],
        }),
  }));
  const driver = {
    name: 'quality of translations',
    rules: kinds.map((id) => ({
      id,
      shortDescription: { text: KINDS[id].meaning },
      defaultConfiguration: { level: KINDS[id].severity, enabled: KINDS[id].isOn },
    })),
  };
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function addressOf(file: string): string {
  return file.startsWith('/') ? pathToFileURL(file).href : encodeURI(file);
}
